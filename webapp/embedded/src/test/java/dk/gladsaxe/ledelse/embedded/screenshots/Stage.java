package dk.gladsaxe.ledelse.embedded.screenshots;

import dk.gladsaxe.ledelse.embedded.authoring.Editor;
import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.support.ui.WebDriverWait;

/** A browser in front of the authoring interface, with the one logged in whom a scene asks for. Used by one thread. */
final class Stage {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final By MAIN = By.id("main");

    private final URI host;
    private final Newsroom newsroom;
    private final WebDriver browser;
    private final Camera camera;
    private String who = "";

    Stage(final URI host, final Newsroom newsroom, final WebDriver browser) {
        this.host = host;
        this.newsroom = newsroom;
        this.browser = browser;
        this.camera = new Camera(browser);
    }

    BufferedImage take(final AuthorScene scene, final Look look) throws IOException, InterruptedException {
        set(scene, look);
        return camera.whole(look);
    }

    /** Brings the scene about, and gives the name of the view that the browser shows then. */
    String set(final AuthorScene scene, final Look look) throws IOException, InterruptedException {
        logIn(scene.who());
        camera.open(host.resolve(Editor.ROOT + newsroom.path(scene.path())), look);
        scene.first().in(browser, newsroom);
        return browser.findElement(MAIN).getAttribute("data-view");
    }

    private void logIn(final String user) {
        if (who.equals(user)) {
            return;
        }
        browser.get(host.resolve("/author/.login").toString());
        browser.manage().deleteAllCookies();
        browser.get(host.resolve("/author/.login").toString());
        browser.findElement(By.id("user")).sendKeys(user);
        browser.findElement(By.id("password")).sendKeys(SharedHost.PASSWORD + Keys.ENTER);
        new WebDriverWait(browser, PATIENCE).until(page -> !page.getCurrentUrl().contains(".login"));
        who = user;
    }
}
