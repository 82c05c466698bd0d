package dk.gladsaxe.ledelse.embedded.screenshots;

import static dk.gladsaxe.ledelse.embedded.screenshots.Newsroom.ADMINISTRATOR;
import static dk.gladsaxe.ledelse.embedded.screenshots.Newsroom.EDITOR;
import static dk.gladsaxe.ledelse.embedded.screenshots.Newsroom.PUBLISHER;

import dk.gladsaxe.ledelse.embedded.screenshots.AuthorScene.Step;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.support.ui.ExpectedConditions;
import org.openqa.selenium.support.ui.WebDriverWait;

/** What there are pictures of in the authoring interface: every view, and the states of it that people meet. */
final class AuthorScenes {

    static final Path FOLDER = Scenes.IMAGES.resolve("authoring");
    /** Also shown in the README. */
    static final String SHOWN_FIRST = "form";

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String COMPONENTS = ExampleHost.INTRANET_PAGE;
    private static final By FRAME = By.cssSelector("iframe");
    private static final String SET = "document.querySelector(arguments[0]).value = arguments[1]";

    static final List<AuthorScene> ALL = List.of(
            AuthorScene.of("launcher", "launcher/launcher", PUBLISHER, "").onAPhoneToo(),
            AuthorScene.of("list", "lists/list", EDITOR, "/apps/ledelse-stories-app").onAPhoneToo(),
            AuthorScene.of("folders", "lists/list", EDITOR, "/apps/ledelse-focus-points-app?view=tree"),
            AuthorScene.of("form", "detail/form", EDITOR, "{advised}").onAPhoneToo(),
            AuthorScene.of("form-languages", "detail/form", EDITOR, "{changed}")
                    .after(click("[data-languages] label:last-of-type input")),
            AuthorScene.of("form-picture", "detail/form", EDITOR, "{changed}").after(click("#tab-picture")),
            AuthorScene.of("form-links", "detail/form", EDITOR, "{changed}").after(click("#tab-links")),
            AuthorScene.of("form-create", "detail/form", EDITOR, "/apps/ledelse-focus-points-app/new")
                    .after(createInPlace()),
            AuthorScene.of("form-refused", "detail/form", EDITOR, "/apps/ledelse-stories-app/new")
                    .after(press("[data-form] button[name=then]", "#faults")),
            AuthorScene.of("form-unsaved", "detail/form", EDITOR, "{unsaved}"),
            AuthorScene.of("form-waiting", "detail/form", EDITOR, "{waiting}"),
            AuthorScene.of("form-returned", "detail/form", EDITOR, "{returned}"),
            AuthorScene.of("conflict", "detail/conflict", EDITOR, "{contested}").after(meanwhile()),
            AuthorScene.of("request", "item/request", EDITOR, "{changed}/request"),
            AuthorScene.of("review", "review/review", PUBLISHER, "/review").onAPhoneToo(),
            AuthorScene.of("grant", "item/request", PUBLISHER, "{waiting}/request").onAPhoneToo(),
            AuthorScene.of("publish", "item/ask", PUBLISHER, "{referring}/publish"),
            AuthorScene.of("unpublish", "item/ask", PUBLISHER, "{used}/unpublish"),
            AuthorScene.of("schedule", "item/schedule", PUBLISHER, "{planned}/schedule"),
            AuthorScene.of("compare", "item/compare", EDITOR, "{changed}/compare").onAPhoneToo(),
            AuthorScene.of("versions", "item/versions", EDITOR, "{changed}/versions").onAPhoneToo(),
            AuthorScene.of("usage", "item/usage", EDITOR, "{used}/usage"),
            AuthorScene.of("history", "item/history", EDITOR, "{changed}/history"),
            AuthorScene.of("bin", "bin/bin", PUBLISHER, "/bin").onAPhoneToo(),
            AuthorScene.of("advice", "advice/report", PUBLISHER, "/advice?severity=warning").onAPhoneToo().after(reported()),
            AuthorScene.of("pictures", "pictures/list", EDITOR, "/pictures"),
            AuthorScene.of("import", "importing/start", EDITOR, "/import"),
            AuthorScene.of("import-decide", "importing/decide", EDITOR, "/import").onAPhoneToo().after(imported()),
            AuthorScene.of("pages", "pages/tree", PUBLISHER, "/pages").onAPhoneToo(),
            AuthorScene.of("page-new", "pages/new", PUBLISHER, "/pages/new?parent=/ledelse"),
            AuthorScene.of("page-editor", "pages/edit", ADMINISTRATOR, "/pages/edit?path=" + COMPONENTS).onAPhoneToo()
                    .after(moved()),
            AuthorScene.of("page-component", "detail/form", ADMINISTRATOR, "/pages/component?path=" + COMPONENTS
                    + "&area=" + COMPONENTS + "/main&template=ledelse-pages:components/storyTeaser"),
            AuthorScene.of("page-preview", "pages/preview", PUBLISHER, "/pages/preview?path=/ledelse&width=phone")
                    .after(press("form[action$='/share'] button", "#made")),
            AuthorScene.of("page-move", "pages/move", PUBLISHER, "/pages/move?path=/ledelse/fortaellinger"),
            AuthorScene.of("page-delete", "pages/delete", PUBLISHER, "/pages/delete?path=/ledelse"),
            AuthorScene.of("audit", "audit/audit", ADMINISTRATOR, "/audit").onAPhoneToo(),
            AuthorScene.of("users", "users/list", ADMINISTRATOR, "/users").onAPhoneToo(),
            AuthorScene.of("user", "users/user", ADMINISTRATOR, "/users/" + EDITOR),
            AuthorScene.of("own-password", "users/me", EDITOR, "/users/me"),
            AuthorScene.of("not-found", "notFound", EDITOR, "/apps/ledelse-stories-app/items/findes-ikke"));

    private AuthorScenes() {
    }

    static List<String> files() {
        return ALL.stream().flatMap(scene -> scene.looks().stream().map(scene::file)).sorted().toList();
    }

    private static Step click(final String selector) {
        return (browser, newsroom) -> browser.findElement(By.cssSelector(selector)).click();
    }

    private static Step press(final String selector, final String awaited) {
        return (browser, newsroom) -> {
            browser.findElement(By.cssSelector(selector)).click();
            await(browser, awaited);
        };
    }

    private static Step createInPlace() {
        return (browser, newsroom) -> {
            browser.findElement(By.id("tab-place")).click();
            browser.findElement(By.cssSelector(".combo-actions button")).click();
            await(browser, "dialog[open] [name=title]");
        };
    }

    private static Step meanwhile() {
        return (browser, newsroom) -> {
            ((JavascriptExecutor) browser).executeScript(SET, "#f-lead", "Et spørgsmål, som ingen turde stille.");
            newsroom.saveMeanwhile();
            browser.findElement(By.cssSelector("[data-form] button[name=then]")).click();
            await(browser, ".versions");
        };
    }

    /** The report is made when it is first asked for. */
    private static Step reported() {
        return (browser, newsroom) -> new WebDriverWait(browser, PATIENCE)
                .until(page -> page.findElements(By.cssSelector("[data-report-working]")).isEmpty());
    }

    private static Step imported() {
        return (browser, newsroom) -> {
            final String document = Files.readString(ExampleHost.DOCUMENTS.resolve("eksempel.txt"))
                    .replace("hvordan beslutninger virker i hverdagen", "hvordan beslutninger virker i praksis")
                    .replace("– om at se hele byen", "– om at kende hele byen");
            ((JavascriptExecutor) browser).executeScript(SET, "#text", document);
            ((JavascriptExecutor) browser).executeScript(SET, "#edition", "2026");
            browser.findElement(By.cssSelector("[data-import] .actions button")).click();
            await(browser, ".difference");
        };
    }

    private static Step moved() {
        return (browser, newsroom) -> {
            new WebDriverWait(browser, PATIENCE).until(ExpectedConditions.frameToBeAvailableAndSwitchToIt(FRAME));
            browser.switchTo().defaultContent();
            browser.findElement(By.cssSelector("[data-movable] [data-act=down]")).click();
            await(browser, "[data-undo]");
        };
    }

    private static void await(final WebDriver browser, final String selector) {
        new WebDriverWait(browser, PATIENCE)
                .until(ExpectedConditions.visibilityOfElementLocated(By.cssSelector(selector)));
    }
}
