package dk.gladsaxe.ledelse;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dk.gladsaxe.ledelse.magnolia.RunningContent;
import dk.gladsaxe.ledelse.model.RichText;
import dk.gladsaxe.ledelse.rest.JakartaDoor;
import dk.gladsaxe.ledelse.rest.JavaxDoor;
import dk.gladsaxe.ledelse.rest.LedelseEndpoint;
import java.util.Date;
import javax.jcr.RepositoryException;

/** The rooms of the module and the doors between them. */
@AnalyzeClasses(packages = "dk.gladsaxe.ledelse", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    /**
     * Templating reaches the running CMS through {@code magnolia}, whose holder it asks when the CMS makes it without
     * arguments; {@code magnolia} in turn knows {@code content}, whose source it is, and {@code search}, which it makes
     * ready, and {@code delivery}, which it puts over that for {@code rest}, the REST engine's door. Every arrow points one way.
     */
    @ArchTest
    static final ArchRule EACH_ROOM_KNOWS_ONLY_WHAT_IT_NEEDS = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("model").definedBy("..ledelse.model..")
            .layer("content").definedBy("..ledelse.content..")
            .layer("search").definedBy("..ledelse.search..")
            .layer("print").definedBy("..ledelse.print..")
            .layer("magnolia").definedBy("..ledelse.magnolia..")
            .layer("templating").definedBy("..ledelse.templating..")
            .layer("delivery").definedBy("..ledelse.delivery..")
            .layer("rest").definedBy("..ledelse.rest..")
            .optionalLayer("document").definedBy("..ledelse.document..")
            .whereLayer("model").mayNotAccessAnyLayer()
            .whereLayer("content").mayOnlyAccessLayers("model")
            .whereLayer("search").mayOnlyAccessLayers("model", "content")
            .whereLayer("print").mayOnlyAccessLayers("model")
            .whereLayer("magnolia").mayOnlyAccessLayers("content", "search", "delivery")
            .whereLayer("templating").mayOnlyAccessLayers("model", "content", "search", "print", "magnolia")
            .whereLayer("delivery").mayOnlyAccessLayers("model", "content", "search")
            .whereLayer("rest").mayOnlyAccessLayers("delivery", "magnolia")
            .whereLayer("rest").mayNotBeAccessedByAnyLayer()
            .whereLayer("document").mayOnlyAccessLayers("model")
            .whereLayer("document").mayNotBeAccessedByAnyLayer();

    @ArchTest
    static final ArchRule NO_CIRCLES = slices().matching("dk.gladsaxe.ledelse.(*)..").should().beFreeOfCycles();

    /** Who follows the content has it read, and reading makes content; the snapshot knows neither. */
    @ArchTest
    static final ArchRule CONTENT_IS_FOLLOWED_BY_READING_IT = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("snapshot").definedBy("dk.gladsaxe.ledelse.content")
            .layer("reading").definedBy("..content.reading..")
            .layer("following").definedBy("..content.following..")
            .whereLayer("snapshot").mayNotAccessAnyLayer()
            .whereLayer("reading").mayOnlyAccessLayers("snapshot")
            .whereLayer("following").mayOnlyAccessLayers("snapshot", "reading");

    /** Requests come in through {@code delivery}, which finds a resource; a resource knows what is asked and what is given. */
    @ArchTest
    static final ArchRule DELIVERY_IS_BUILT_FROM_SHAPES_UP = layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .layer("entry").definedBy("dk.gladsaxe.ledelse.delivery")
            .layer("image").definedBy("..delivery.image..")
            .layer("changes").definedBy("..delivery.changes..")
            .layer("resource").definedBy("..delivery.resource..")
            .layer("query").definedBy("..delivery.query..")
            .layer("shape").definedBy("..delivery.shape..")
            .whereLayer("shape").mayNotAccessAnyLayer()
            .whereLayer("query").mayOnlyAccessLayers("shape")
            .whereLayer("resource").mayOnlyAccessLayers("shape", "query")
            .whereLayer("image").mayOnlyAccessLayers("shape", "query", "resource")
            .whereLayer("changes").mayOnlyAccessLayers("shape", "query", "resource");

    @ArchTest
    static final ArchRule ONLY_SHAPES_WRITE_JSON = noClasses().that().resideOutsideOfPackage("..delivery.shape..")
            .should().dependOnClassesThat().resideInAPackage("com.fasterxml.jackson..");

    @ArchTest
    static final ArchRule NOTHING_NEEDS_THE_CMS_OR_A_CONTAINER_TO_COMPILE = classes().should()
            .onlyDependOnClassesThat().resideInAnyPackage(
                    "java..", "javax.net.ssl..", "javax.jcr..", "org.slf4j..", "org.jsoup..", "org.tartarus.snowball..",
                    "io.nayuki.qrcodegen..", "com.fasterxml.jackson.core..", "javax.imageio..", "javax.ws.rs..",
                    "jakarta.ws.rs..", "dk.gladsaxe.ledelse..");

    /** Where one of the two namespaces is missing, what names it does not load; the endpoint only has it in annotations. */
    @ArchTest
    static final ArchRule JAVAX_STAYS_BEHIND_ITS_DOOR = noClasses()
            .that().doNotBelongToAnyOf(JavaxDoor.class, LedelseEndpoint.class)
            .should().dependOnClassesThat().resideInAPackage("javax.ws.rs..");

    @ArchTest
    static final ArchRule JAKARTA_STAYS_BEHIND_ITS_DOOR = noClasses()
            .that().doNotBelongToAnyOf(JakartaDoor.class, LedelseEndpoint.class)
            .should().dependOnClassesThat().resideInAPackage("jakarta.ws.rs..");

    @ArchTest
    static final ArchRule ONLY_CONTENT_AND_MAGNOLIA_KNOW_THE_REPOSITORY = noClasses()
            .that().resideOutsideOfPackages("..ledelse.content..", "..ledelse.magnolia..")
            .should().dependOnClassesThat().resideInAPackage("javax.jcr..");

    @ArchTest
    static final ArchRule ONLY_MAGNOLIA_REFLECTS = noClasses().that().resideOutsideOfPackage("..ledelse.magnolia..")
            .should().dependOnClassesThat().resideInAPackage("java.lang.reflect..");

    @ArchTest
    static final ArchRule ONLY_RICH_TEXT_SANITISES = noClasses().that().doNotBelongToAnyOf(RichText.class)
            .should().dependOnClassesThat().resideInAPackage("org.jsoup..");

    @ArchTest
    static final ArchRule ONLY_SEARCH_STEMS = noClasses().that().resideOutsideOfPackage("..ledelse.search..")
            .should().dependOnClassesThat().resideInAPackage("org.tartarus.snowball..");

    @ArchTest
    static final ArchRule NO_CHECKED_REPOSITORY_EXCEPTION_LEAVES_CONTENT = methods()
            .that().arePublic().and().areDeclaredInClassesThat().resideInAPackage("..ledelse.content..")
            .and().areDeclaredInClassesThat().areNotInterfaces()
            .should().notDeclareThrowableOfType(RepositoryException.class);

    @ArchTest
    static final ArchRule NO_OLD_DATES = noClasses().should().dependOnClassesThat().areAssignableTo(Date.class);

    @ArchTest
    static final ArchRule NO_STATE_IS_STATIC_BUT_THE_ONE_HOLDERS = fields()
            .that().areStatic().and().areDeclaredInClassesThat().doNotBelongToAnyOf(RunningContent.class)
            .should().beFinal();

    @ArchTest
    static final ArchRule VALUES_DO_NOT_CHANGE = fields()
            .that().areDeclaredInClassesThat().resideInAPackage("..ledelse.model..").should().beFinal();
}
