package dk.gladsaxe.ledelse.embedded.accessibility;

import java.util.List;
import java.util.stream.Stream;

/**
 * A state of the authoring interface: who sees it in which language, where it is, what is done on it before it is looked
 * at, and what has to be seen on it then.
 *
 * @param path below the interface, or from the root; with the names of {@link Newsroom} in braces
 * @param steps selectors of what is clicked, and scripts, which end with a semicolon
 * @param proof selector of what no other state shows
 */
record AuthorState(String name, String user, String language, String path, List<String> steps, String proof) {

    static final String ADMINISTRATOR = "superuser";

    private static final String STORIES = "/apps/ledelse-stories-app";
    private static final String POINTS = "/apps/ledelse-focus-points-app";
    private static final String SAVE = "form[data-form] .bar button";
    private static final String MORE = ".item-acts details.more > summary";

    static Stream<AuthorState> all() {
        return Stream.of(outside(), overview(), lists(), forms(), fields(), items(), decisions(), pages(), imports(),
                advice(), users(), inEnglish()).flatMap(states -> states);
    }

    private static Stream<AuthorState> outside() {
        return Stream.of(
                by("", "the log-in", "/author/.login", "form[action$='.login'] #password"),
                by("", "a log-in that fails", "/author/.login", "#message", "document.getElementById('user').value = 'nope';",
                        "document.getElementById('password').value = 'nope';", "button[type=submit]"),
                by("", "a password to choose", "{link}", "#again"),
                by("", "two passwords that differ", "{link}", "#message", "document.getElementById('password').value = 'one';",
                        "document.getElementById('again').value = 'other';", "button[type=submit]"),
                by("", "a link for a password that is gone", "/author/.password?link=nope", "main a[href$='.login']"));
    }

    private static Stream<AuthorState> overview() {
        return Stream.of(
                at("the launcher", "", ".launcher"),
                by(Newsroom.EDITOR, "the launcher of an editor", "", ".to-do"),
                at("an address that leads nowhere", "/nope", ".shell + main > p > a"),
                by(Newsroom.PUBLISHER, "what waits", "/review", ".cards blockquote"),
                by(Newsroom.EDITOR, "what came back", "/review", "#returned"),
                at("the bin", "/bin", ".cards .status-changed"),
                at("the bin before something goes for good", "/bin", "details.more[open] .sure", "details.more > summary"),
                at("the audit", "/audit", ".list tbody tr"),
                at("an audit that nothing passes", "/audit?q=nopenope", ".filters + p"),
                at("the pictures", "/pictures", ".pictures figure"),
                at("a picture that is refused", "/pictures", ".summary", "document.getElementById('file').required = false;",
                        ".upload button"));
    }

    private static Stream<AuthorState> lists() {
        return Stream.of(
                at("a list", STORIES, ".list tbody tr"),
                at("folders", "/apps/ledelse-focus-points-app?view=tree", ".crumbs"),
                at("a filtered list", STORIES + "?status=draft&q=eksempel", ".list .status-draft"),
                at("a list that is searched", STORIES, ".list tbody tr:only-child",
                        "const q = document.getElementById('q'); q.value = 'tomme stol'; q.dispatchEvent(new Event('input'));"),
                at("an empty list", STORIES + "?q=nopenope", "#rows > .total:only-child"),
                at("chosen rows", STORIES, ".bulk-count:not(:empty)", ".list tbody [name=id]", "[data-pick-all]"),
                at("publishing what is chosen", STORIES, ".ask .item-list", "[data-pick-all]", ".bulk [value=publish]"));
    }

    private static Stream<AuthorState> forms() {
        final Stream<AuthorState> blank = Stream.of("frameworks", "relations", "focus-points", "stories", "questions")
                .flatMap(app -> Stream.of(
                        at("a new item of " + app, "/apps/ledelse-" + app + "-app/new", "[data-form] .bar"),
                        at("what is wrong with a new item of " + app, "/apps/ledelse-" + app + "-app/new", "#faults",
                                SAVE)));
        final Stream<AuthorState> tabs = Stream.of("narrator", "picture", "links", "consent")
                .map(tab -> at("the tab " + tab, "{story}", "#panel-" + tab, "#tab-" + tab));
        final Stream<AuthorState> rest = Stream.of(
                at("a story", "{story}", ".item-states .status"),
                at("a story in English alone", "{story}", "#f-lead_en", "[name=shownLanguage][value=en]"),
                at("a story in both languages", "{story}", "#f-lead_en", "[name=shownLanguage][value='']"),
                at("a draft to take up", "{offered}", ".offer details[open]", ".offer summary"),
                at("what another has saved first", "{draft}", ".versions",
                        "document.querySelector('[name=revision]').value = 'the one before';",
                        "document.getElementById('f-lead').value = 'Noget andet';", SAVE),
                by(Newsroom.EDITOR, "a story that was saved", "{draft}", ".flash-done", SAVE));
        return Stream.of(blank, tabs, rest).flatMap(states -> states);
    }

    private static Stream<AuthorState> fields() {
        final String quick = "dialog[open] [data-quick]";
        return Stream.of(
                at("a reference that is searched", STORIES + "/new", ".combo-list:not([hidden]) [role=option]", "#tab-links",
                        "#f-relations [data-add]", "#f-relations [role=combobox]"),
                at("something new in a dialog", POINTS + "/new", quick, "#tab-place", ".combo-actions button"),
                at("what is wrong with something new", POINTS + "/new", quick + " [aria-invalid]", "#tab-place",
                        ".combo-actions button", "dialog .actions button:not([data-close])"),
                at("pictures to choose", STORIES + "/new", "dialog[open] .pick", "#tab-picture", "#f-picture [data-add]",
                        ".picture-field .actions button"),
                at("a picture that was chosen", STORIES + "/new", ".picture-field img", "#tab-picture",
                        "#f-picture [data-add]", ".picture-field .actions button", "dialog .pick"));
    }

    private static Stream<AuthorState> items() {
        return Stream.of(
                at("a story that waits", "{waiting}", ".status-waits"),
                by(Newsroom.EDITOR, "a story that came back", "{returned}", ".note-returned"),
                at("a story with a plan", "{planned}", ".status-planned"),
                at("a story in the bin", "{deleted}", ".item-acts a[href$='/bin']"),
                at("what can be done with a story", "{changed}", MORE + " + ul", MORE),
                at("a comparison", "{changed}/compare", ".diff ins"),
                at("a comparison with what is the same", "{changed}/compare", ".diff-same dl", ".diff-same summary"),
                at("versions", "{changed}/versions", ".list [name=from]"),
                at("two versions", "{changed}/versions", ".diff", "[form=compare]:not([type=radio])"),
                at("where a relation is used", "{relation}/usage", ".two .item-list a"),
                at("the history of a story", "{changed}/history", ".list tbody tr"));
    }

    private static Stream<AuthorState> decisions() {
        return Stream.of(
                at("a plan", "{planned}/schedule", ".item-list .quiet"),
                at("a plan without a time", "{draft}/schedule", "#fault", "document.getElementById('moment').value = '';",
                        ".ask button"),
                by(Newsroom.EDITOR, "a plan that is not theirs", "{draft}/schedule", ".view-heading + p"),
                by(Newsroom.EDITOR, "a request", "{draft}/request", ".ask #comment"),
                by(Newsroom.PUBLISHER, "an answer", "{waiting}/request", ".answers #why"),
                by(Newsroom.PUBLISHER, "an answer to what has changed", "{since}/request", ".note-failed"),
                by(Newsroom.PUBLISHER, "publishing what refers to a draft", "{referring}", ".ask [name=take]",
                        ".item-acts form[action$='/publish'] button"),
                by(Newsroom.PUBLISHER, "taking back what is used", "{relation}/unpublish", ".ask [name=confirmed]"),
                by(Newsroom.PUBLISHER, "taking back without a tick", "{relation}/unpublish", "#unconfirmed", ".ask button"),
                at("deleting what is used", "{point}/delete", ".ask button.danger"),
                at("deleting", "{draft}/delete", ".ask button.danger"));
    }

    private static Stream<AuthorState> pages() {
        final String add = "/pages/new?parent=/ledelse&template=ledelse-pages:pages/stories";
        final String component = "/pages/component?path={page}";
        return Stream.of(
                at("the tree of pages", "/pages", ".tree .page"),
                at("what can be done with a page", "/pages", ".menu[open] .menu-items", ".menu summary"),
                at("kinds of pages", "/pages/new?parent=/ledelse", ".choices .choice"),
                at("a new page", add, "#f-title"),
                at("what is wrong with a new page", add, "#faults", SAVE),
                at("the properties of a page", "/pages/properties?path={page}", "#f-title"),
                at("a page to move", "/pages/move?path={page}", "#place"),
                at("a name that another page has", "/pages/move?path={page}", "#name-problem",
                        "document.getElementById('name').value = 'soeg';", "[data-form] button"),
                at("a page to delete", "/pages/delete?path={page}", "[data-form] .danger"),
                at("the page editor", "/pages/edit?path={page}", ".part [data-act=edit]"),
                at("the page editor after a move", "/pages/edit?path={page}", ".flash-done",
                        ".part [data-act=down]:not([disabled])"),
                at("a component", component + "&node={component}", "#f-heading"),
                at("a new component", component + "&area={page}/main&template=ledelse-pages:components/storyTeaser", "[data-form]"),
                at("a preview", "/pages/preview?path={page}", ".editor-frame"),
                at("a preview on a phone", "/pages/preview?path={page}&width=phone", ".frame-phone"),
                at("a preview that is shared", "/pages/preview?path={page}", "#made", ".share-form button"));
    }

    private static Stream<AuthorState> imports() {
        return Stream.of(
                at("an import", "/import", ".pending"),
                at("a document that is refused", "/import", ".refusal .absent",
                        "document.getElementById('text').value = 'Kære alle';", ".import .actions button"),
                at("what a document changes", "/import/decide", ".difference [name=item]"),
                at("a choice that lacks something", "/import/decide", ".refusal", ".choose-all button:last-child",
                        "document.querySelector('[value^=ledelse-focus-points]').click();",
                        ".decide-actions button:not(.secondary)"));
    }

    private static Stream<AuthorState> advice() {
        return Stream.of(
                at("the report", "/advice", "#report:not(:has([data-report-working])) .report li"),
                at("a filtered report", "/advice?severity=hint", "#report:not(:has([data-report-working])) .advice-hint"),
                at("advice beside a form", "{story}", "[data-advice-list] .advice-list li",
                        "const lead = document.getElementById('f-lead'); lead.value = 'Vi taler med medarbej- dere.';"
                                + "lead.dispatchEvent(new Event('input', {bubbles: true}));"));
    }

    private static Stream<AuthorState> users() {
        final String publisher = "/users/" + Newsroom.PUBLISHER;
        return Stream.of(
                at("users", "/users", ".list .user"),
                at("a new user", "/users/new", "#access-link"),
                at("a new user whose password is chosen", "/users/new", "#f-password", "#access-password"),
                at("what is wrong with a new user", "/users/new", "#faults", "form[data-form] .actions button"),
                at("a user", publisher, "#disable-text"),
                at("a link that is shown", publisher, "#link", "form[action$='/link'] button"),
                at("one's own user", "/users/superuser", "a[href$='/users/me']"),
                at("one's own password", "/users/me", "#f-again"),
                at("what is wrong with one's own password", "/users/me", "#faults", "form[data-form] .actions button"));
    }

    private static Stream<AuthorState> inEnglish() {
        return translated("the launcher", "a list", "a story", "versions", "an answer", "the page editor", "a preview", "the report",
                "what a document changes", "a new user", "the log-in");
    }

    private static Stream<AuthorState> translated(final String... names) {
        return Stream.of(outside(), overview(), lists(), forms(), items(), decisions(), pages(), imports(), advice(), users())
                .flatMap(states -> states).filter(state -> List.of(names).contains(state.name)).map(state ->
                        new AuthorState(state.name + " in English", state.user, "en", state.path, state.steps, state.proof));
    }

    static AuthorState at(final String name, final String path, final String proof, final String... steps) {
        return by(ADMINISTRATOR, name, path, proof, steps);
    }

    private static AuthorState by(
            final String user, final String name, final String path, final String proof, final String... steps) {
        return new AuthorState(name, user, "da", path, List.of(steps), proof);
    }

    @Override
    public String toString() {
        return name;
    }
}
