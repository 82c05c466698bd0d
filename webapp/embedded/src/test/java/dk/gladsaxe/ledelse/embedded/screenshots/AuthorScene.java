package dk.gladsaxe.ledelse.embedded.screenshots;

import java.io.IOException;
import java.util.List;
import org.openqa.selenium.WebDriver;

/**
 * Something of the authoring interface to take pictures of.
 *
 * @param name  of its files
 * @param view  the template that draws it, such as {@code lists/list}
 * @param who   somebody of the {@link Newsroom}
 * @param path  below the interface's root, where a name in braces is something that the newsroom has written
 * @param looks in which there are pictures of it
 * @param first what is done there before the picture is taken
 */
record AuthorScene(String name, String view, String who, String path, List<Look> looks, Step first) {

    static AuthorScene of(final String name, final String view, final String who, final String path) {
        return new AuthorScene(name, view, who, path, List.of(Look.DESKTOP), (browser, newsroom) -> { });
    }

    AuthorScene onAPhoneToo() {
        return new AuthorScene(name, view, who, path, List.of(Look.DESKTOP, Look.PHONE), first);
    }

    AuthorScene after(final Step step) {
        return new AuthorScene(name, view, who, path, looks, step);
    }

    String file(final Look look) {
        return name + "-" + look.key() + ".png";
    }

    /** Something that is done in the browser. */
    @FunctionalInterface
    interface Step {
        void in(WebDriver browser, Newsroom newsroom) throws IOException, InterruptedException;
    }
}
