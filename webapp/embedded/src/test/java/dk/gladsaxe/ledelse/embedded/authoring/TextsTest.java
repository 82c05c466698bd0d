package dk.gladsaxe.ledelse.embedded.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.editing.AuditAction;
import dk.gladsaxe.ledelse.embedded.editing.listing.ItemStatus;
import dk.gladsaxe.ledelse.embedded.editing.users.UserFault;
import dk.gladsaxe.ledelse.embedded.forms.Finding;
import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The texts of the authoring interface")
class TextsTest {

    private static final Path RESOURCES = SharedHost.PROJECT.resolve(
            "webapp/embedded/src/main/resources/dk/gladsaxe/ledelse/embedded/authoring");
    private static final Pattern CALL = Pattern.compile("\\bt\\(\"([a-zA-Z.]+)\"\\s*[,)]");

    @Test
    void areThereInBothLanguagesAndSayTheSameThings() throws IOException {
        for (final String bundle : Texts.bundles()) {
            assertThat(keys(bundle, "da")).as(bundle).isNotEmpty().isEqualTo(keys(bundle, "en"))
                    .allSatisfy(key -> assertThat(key).startsWith(bundle + "."));
        }
    }

    @Test
    void areThereForEveryKeyThatATemplateSpells() throws IOException {
        final Set<String> all = all();
        for (final Path template : templates()) {
            final Set<String> asked = CALL.matcher(Files.readString(template)).results().map(call -> call.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(all).as(template.getFileName().toString()).containsAll(asked);
        }
    }

    @Test
    void areThereForWhatTheCodeNames() throws IOException {
        assertThat(all()).containsAll(Arrays.stream(ItemStatus.values()).map(each -> "lists.status." + each.key()).toList())
                .containsAll(Arrays.stream(Finding.Rule.values()).map(each -> "detail.rule." + each).toList())
                .containsAll(Arrays.stream(AuditAction.values()).map(each -> "audit.action." + each.key()).toList())
                .containsAll(Arrays.stream(UserFault.Kind.values()).map(each -> "users.fault." + each).toList());
    }

    private static Set<String> all() throws IOException {
        final Set<String> all = new TreeSet<>();
        for (final String bundle : Texts.bundles()) {
            all.addAll(keys(bundle, "da"));
        }
        return all;
    }

    private static Set<String> keys(final String bundle, final String lang) throws IOException {
        final Properties texts = new Properties();
        try (Reader reader = Files.newBufferedReader(RESOURCES.resolve(bundle + "-texts_" + lang + ".properties"))) {
            texts.load(reader);
        }
        assertThat(texts.values()).as(bundle + " " + lang).allSatisfy(text -> assertThat(text.toString()).isNotBlank());
        return new TreeSet<>(texts.stringPropertyNames());
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".ftlh")).toList();
        }
    }
}
