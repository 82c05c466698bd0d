package dk.gladsaxe.ledelse.embedded.screenshots;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** What there are pictures of: every page template of the light module, and its components. */
final class Scenes {

    static final Path IMAGES = SharedHost.PROJECT.resolve("docs/images");
    static final Path PAGES = IMAGES.resolve("pages");

    /** Also shown at the beginning of the README. */
    static final Scene FRONT = new Scene("framework", "/ledelse");

    /** On every host that has the samples. */
    static final List<Scene> SAMPLES = List.of(
            FRONT,
            new Scene("relation", "/ledelse/relationer/opad"),
            new Scene("stories", "/ledelse/fortaellinger"),
            new Scene("story", "/ledelse/fortaellinger/den-tomme-stol"),
            new Scene("questions", "/ledelse/spoergsmaal"),
            new Scene("question", "/ledelse/spoergsmaal/eksempel-opad-1"),
            new Scene("cards", "/ledelse/kort"),
            new Scene("card", "/ledelse/kort?seed=5&card=3"),
            new Scene("picking", "/ledelse/bunke"),
            new Scene("deck", "/ledelse/bunke?cards=eksempel-paa-tvaers-1.eksempel-opad-1.eksempel-indad-1"
                    + ".eksempel-nedad-1.eksempel-udad-1.eksempel-opad-2"),
            new Scene("search", "/ledelse/soeg?q=samtale"),
            new Scene("read", "/ledelse/laes"));

    /** Only where {@link ExampleHost} has put them. */
    static final List<Scene> EXAMPLES = List.of(
            new Scene("deck-long", "/ledelse/bunke?cards=eksempel-opad-1.langt.meget-langt"),
            new Scene("components", ExampleHost.INTRANET_PAGE),
            new Scene("editions", "/ledelse/udgaver"),
            new Scene("edition-newer", "/ledelse"),
            new Scene("edition", "/ledelse/udgaver/" + ExampleHost.OLDER));

    private Scenes() {
    }

    static List<Scene> all() {
        return Stream.concat(SAMPLES.stream(), EXAMPLES.stream()).toList();
    }
}
