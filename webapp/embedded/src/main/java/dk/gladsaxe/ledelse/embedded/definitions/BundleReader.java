package dk.gladsaxe.ledelse.embedded.definitions;

import dk.gladsaxe.ledelse.embedded.problems.Place;
import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.problems.Rule;
import dk.gladsaxe.ledelse.embedded.resources.Resource;
import dk.gladsaxe.ledelse.embedded.resources.Resources;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.safety.Safelist;

/**
 * Reads message bundles as Magnolia does: the language from the end of the file's name, UTF-8, values cleaned down to
 * plain text formatting.
 */
final class BundleReader {

    private static final Pattern LOCALE = Pattern.compile("_([a-z]{2,3})(?:_([A-Z]{2}))?\\.properties$");
    /** A file that names no language is in that of the system. */
    private static final Locale SYSTEM = Locale.ENGLISH;

    private final Problems problems;

    BundleReader(final Problems problems) {
        this.problems = problems;
    }

    /** The bundles of a module, in order of path; the old common folder counts as a module. */
    List<Bundle> of(final String module, final Resources resources) {
        final String folder = module.equals("mgnl-i18n") ? "/mgnl-i18n" : "/" + module + "/i18n";
        final List<Bundle> bundles = new ArrayList<>();
        resources.list(folder).stream().filter(file -> file.path().endsWith(".properties"))
                .forEach(file -> bundles.add(new Bundle(module, locale(file.path()), texts(file), file)));
        return bundles;
    }

    static Locale locale(final String path) {
        final Matcher matcher = LOCALE.matcher(path);
        if (!matcher.find()) {
            return SYSTEM;
        }
        final Locale.Builder locale = new Locale.Builder().setLanguage(matcher.group(1));
        return matcher.group(2) == null ? locale.build() : locale.setRegion(matcher.group(2)).build();
    }

    private Map<String, String> texts(final Resource file) {
        final Map<String, String> texts = new HashMap<>();
        try {
            new Noticing(file).load(new StringReader(utf8(file)), texts);
        } catch (final CharacterCodingException e) {
            problems.error(Rule.SYNTAX, Place.of(file.origin()), "", "the message bundle is not in UTF-8",
                    "save it in UTF-8");
        } catch (final IOException | IllegalArgumentException e) {
            problems.error(Rule.SYNTAX, Place.of(file.origin()), "", "this is no message bundle: " + e.getMessage(),
                    "mend the escape: a backslash and u take four hexadecimal digits");
        }
        return texts;
    }

    private static String utf8(final Resource file) throws CharacterCodingException {
        return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file.bytes())).toString();
    }

    /** Tells of keys that stand twice, of which only the last would count. */
    private final class Noticing {

        private final Resource file;

        Noticing(final Resource file) {
            this.file = file;
        }

        void load(final StringReader reader, final Map<String, String> texts) throws IOException {
            final Properties properties = new Properties() {
                @Override
                public synchronized Object put(final Object key, final Object value) {
                    if (texts.put(key.toString(), Jsoup.clean(value.toString(), Safelist.basic())) != null) {
                        problems.warning(Rule.DUPLICATE_KEY, Place.of(file.origin()), key.toString(),
                                "the key " + key + " stands twice, and only the last one counts", "keep one");
                    }
                    return super.put(key, value);
                }
            };
            properties.load(reader);
        }
    }
}
