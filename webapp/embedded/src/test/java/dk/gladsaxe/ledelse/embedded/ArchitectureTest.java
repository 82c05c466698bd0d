package dk.gladsaxe.ledelse.embedded;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("The rooms of the host")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class ArchitectureTest {

    private static final String BASE = ArchitectureTest.class.getPackageName();

    private final JavaClasses host = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages(BASE);

    @ParameterizedTest(name = "{0} knows {1}")
    @CsvSource(delimiter = '|', nullValues = "nothing", value = {
            "problems    | nothing",
            "security    | nothing",
            "resources   | problems",
            "yaml        | problems, resources",
            "modules     | problems, resources, yaml",
            "definitions | problems, resources, yaml",
            "check       | problems, resources, yaml, modules, definitions",
            "repository  | problems, security",
            "classes     | repository",
            "bootstrap   | problems, resources, repository",
            "accounts    | resources, repository, security, bootstrap",
            "publishing  | problems, repository",
            "importer    | problems, repository",
            "i18n        | definitions",
            "links       | repository",
            "web         | security",
            "rendering   | resources, definitions, repository, security, i18n, links",
            "dam         | repository, rendering, web",
            "pages       | definitions, repository, security, rendering, dam, web",
            "staticfiles | resources, web",
            "delivery    | definitions, repository, security, links, web",
            "rest        | problems, definitions, delivery, web",
            "export      | problems",
            "forms       | definitions",
            "editing     | problems, definitions, repository, security, accounts, forms, publishing",
            "advice      | definitions, repository, security, links, forms, editing",
            "previews    | definitions, resources, repository, security, web, editing, rendering, pages",
            "authoring   | definitions, repository, security, accounts, web, forms, editing, publishing, links, rendering, "
                    + "pages, previews, advice, importer",
            "control     | web",
            "server      | problems, definitions, repository, security, accounts, web"})
    void knowOnlyTheRoomsBelowThem(final String room, final String known) {
        final String[] rooms = known == null ? new String[0] : known.split(",\\s*");
        classes().that(in(room)).should()
                .onlyDependOnClassesThat(in(room).or(anyOf(rooms)).or(contract()).or(resideOutsideOfPackage(BASE + "..")))
                .because("dependencies point one way, see docs/architecture.md").check(host);
    }

    @Test
    void areAllInTheTable() throws NoSuchMethodException {
        final CsvSource table = getClass().getDeclaredMethod("knowOnlyTheRoomsBelowThem", String.class, String.class)
                .getAnnotation(CsvSource.class);
        final Set<String> listed = Arrays.stream(table.value()).map(row -> row.split("\\|")[0].trim())
                .collect(Collectors.toCollection(TreeSet::new));
        final Set<String> present = host.stream().map(JavaClass::getPackageName).filter(name -> !name.equals(BASE))
                .map(name -> name.substring(BASE.length() + 1).split("\\.")[0])
                .collect(Collectors.toCollection(TreeSet::new));
        listed.addAll(Set.of("host", "cli"));
        assertThat(present).as("host and cli stand on top and may know everything").isEqualTo(listed);
    }

    @Test
    void doNotKnowEachOtherInCircles() {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(host);
    }

    @ParameterizedTest
    @ValueSource(strings = {"problems", "security", "resources", "yaml", "modules", "definitions", "check", "repository",
        "classes", "bootstrap", "accounts", "publishing", "importer", "rendering", "delivery", "dam", "export"})
    void answerPeopleThroughTheCommandLineOnly(final String room) {
        noClasses().that(in(room)).should().accessField(System.class, "out").orShould().accessField(System.class, "err")
                .check(host);
    }

    @Test
    void keepNoStaticState() {
        fields().that().haveModifier(JavaModifier.STATIC).should().beFinal().check(host);
    }

    private static DescribedPredicate<JavaClass> in(final String room) {
        return resideInAPackage(BASE + "." + room + "..");
    }

    private static DescribedPredicate<JavaClass> anyOf(final String... rooms) {
        return DescribedPredicate.or(Arrays.stream(rooms).map(ArchitectureTest::in).toList());
    }

    /** {@link Instance} is what all rooms of an instance are given. */
    private static DescribedPredicate<JavaClass> contract() {
        return DescribedPredicate.describe("Instance", type -> type.isEquivalentTo(Instance.class));
    }
}
