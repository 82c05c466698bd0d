package dk.gladsaxe.ledelse.embedded.forms;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.definitions.Definitions;
import dk.gladsaxe.ledelse.embedded.definitions.YamlDefinitions;
import dk.gladsaxe.ledelse.embedded.forms.Field.Kind;
import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.modules.ModuleSet;
import dk.gladsaxe.ledelse.embedded.resources.ResourceLayer;
import dk.gladsaxe.ledelse.templating.LedelseFunctions;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@DisplayName("The forms of apps and dialogs")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormReaderTest {

    private ModuleSet modules;
    private Definitions definitions;

    @BeforeAll
    void load() throws URISyntaxException {
        final Path module = Path.of(LedelseFunctions.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        modules = ModuleSet.open(List.of(module),
                List.of(ResourceLayer.lightModules(SharedHost.PROJECT.resolve("light-modules"))));
        definitions = YamlDefinitions.load(modules.resources(), modules.names());
    }

    @AfterAll
    void close() {
        modules.close();
    }

    @Test
    void haveTheTabsOfTheLayoutWithLabelsInTheLanguageOfTheInterface() {
        assertThat(app("ledelse-stories-app", "da").tabs()).extracting(Form.Tab::name)
                .containsExactly("story", "narrator", "picture", "links", "consent");
        assertThat(app("ledelse-stories-app", "da").tabs().get(0).label())
                .isNotEqualTo(app("ledelse-stories-app", "en").tabs().get(0).label());
    }

    @Test
    void editWhatTheContentTypeHoldsAsTheAppSaysIt() {
        final Form story = app("ledelse-stories-app", "da");
        assertThat(field(story, "title")).isInstanceOfSatisfying(Field.Line.class, title -> {
            assertThat(title.common().required()).isTrue();
            assertThat(title.common().i18n()).isTrue();
            assertThat(title.rows()).isEqualTo(1);
        });
        assertThat(field(story, "lead")).isInstanceOfSatisfying(Field.Line.class,
                lead -> assertThat(lead.rows()).isEqualTo(3));
        assertThat(field(story, "body")).isInstanceOf(Field.Rich.class);
        assertThat(field(story, "date")).isInstanceOf(Field.Day.class);
        assertThat(field(story, "consentGiven")).isInstanceOfSatisfying(Field.Check.class,
                consent -> assertThat(consent.buttonLabel()).isNotBlank());
        assertThat(field(story, "picture")).isInstanceOfSatisfying(Field.Multi.class, picture ->
                assertThat(picture.field()).isInstanceOfSatisfying(Field.Composite.class, described ->
                        assertThat(described.fields()).hasAtLeastOneElementOfType(Field.Asset.class)));
        assertThat(field(story, "name").common().validators()).hasAtLeastOneElementOfType(Validator.NodeName.class);
        assertThat(field(story, "relations")).isInstanceOfSatisfying(Field.Multi.class, relations -> {
            assertThat(relations.nodes()).isFalse();
            assertThat(relations.field()).isInstanceOfSatisfying(Field.Link.class, link -> {
                assertThat(link.workspace()).isEqualTo("ledelse-relations");
                assertThat(link.describeBy()).contains("title");
                assertThat(link.allowedTypes()).containsExactly("mgnl:folder", "ledelse:relation");
            });
        });
    }

    @Test
    void keepCompositesOnANodeOfTheirOwnWhereTheContentTypeDoes() {
        final Form framework = app("ledelse-frameworks-app", "da");
        assertThat(field(framework, "contact")).isInstanceOfSatisfying(Field.Composite.class, contact -> {
            assertThat(contact.childNode()).isTrue();
            assertThat(contact.fields()).extracting(Field::name).contains("address", "email");
            assertThat(contact.fields()).filteredOn(each -> each.name().equals("email")).singleElement()
                    .satisfies(email -> assertThat(email.common().validators())
                            .singleElement().isInstanceOf(Validator.Email.class));
        });
        assertThat(field(framework, "principles")).isInstanceOfSatisfying(Field.Multi.class, principles -> {
            assertThat(principles.nodes()).isTrue();
            assertThat(principles.field()).isInstanceOf(Field.Composite.class);
        });
    }

    @Test
    void ofDialogsReadChoicesAndNumbers() {
        final Form teasers = new FormReader(definitions.messages(), Locale.forLanguageTag("da"))
                .dialog(definitions.dialog("ledelse-pages:components/storyTeasers").orElseThrow());
        assertThat(field(teasers, "relation")).isInstanceOfSatisfying(Field.Choice.class, relation -> {
            assertThat(relation.emptyAllowed()).isTrue();
            assertThat(relation.options()).extracting(Field.Option::label).contains("Ledelse på tværs");
        });
        assertThat(field(teasers, "count")).isInstanceOfSatisfying(Field.Line.class,
                count -> assertThat(count.kind()).isEqualTo(Kind.WHOLE));
    }

    @Test
    void leaveNoFieldWithoutALabel() {
        for (final String language : List.of("da", "en")) {
            final FormReader reader = new FormReader(definitions.messages(), Locale.forLanguageTag(language));
            definitions.apps().forEach(app -> assertLabelled(reader.app(app).fields().toList(), app.name()));
            definitions.dialogs().forEach(dialog -> assertLabelled(reader.dialog(dialog).fields().toList(), dialog.id()));
        }
    }

    private static void assertLabelled(final List<Field> fields, final String where) {
        assertThat(fields).as(where).allSatisfy(field -> {
            assertThat(field.common().label()).as(where + " " + field.name()).isNotBlank().doesNotContain(".label");
            if (field instanceof Field.Composite composite) {
                assertLabelled(composite.fields(), where + " " + field.name());
            }
        });
    }

    private Form app(final String name, final String language) {
        return new FormReader(definitions.messages(), Locale.forLanguageTag(language))
                .app(definitions.app(name).orElseThrow());
    }

    private static Field field(final Form form, final String name) {
        return form.field(name).orElseThrow();
    }
}
