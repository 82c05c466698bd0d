package dk.gladsaxe.ledelse.embedded.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.gladsaxe.ledelse.embedded.editing.publishing.OwnRequest;
import dk.gladsaxe.ledelse.embedded.editing.review.Request;
import dk.gladsaxe.ledelse.embedded.editing.schedule.Plan;
import dk.gladsaxe.ledelse.embedded.editing.versions.Fingerprint;
import dk.gladsaxe.ledelse.embedded.security.AccessRule;
import dk.gladsaxe.ledelse.embedded.security.Permissions;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Who may do what")
class WhoMayDoWhatTest {

    private static final User ASKER = Newsroom.user("asker", "editor");

    @ParameterizedTest(name = "{0}: reader {1}, editor {2}, publisher {3}, superuser {4}")
    @CsvSource({
        "read versions,          yes, yes, yes, yes",
        "change,                 no,  yes, yes, yes",
        "ask for publication,    no,  yes, yes, yes",
        "publish,                no,  no,  yes, yes",
        "unpublish,              no,  no,  yes, yes",
        "grant a request,        no,  no,  yes, yes",
        "grant the own request,  no,  no,  no,  yes",
        "return a request,       no,  no,  yes, yes",
        "withdraw another's,     no,  no,  no,  yes",
        "plan,                   no,  no,  yes, yes",
        "restore a version,      no,  yes, yes, yes",
        "duplicate,              no,  yes, yes, yes",
        "delete,                 no,  yes, yes, yes",
        "fetch from the bin,     no,  yes, yes, yes",
        "purge what is visible,  no,  no,  no,  no",
        "publish a deletion,     no,  no,  yes, yes"})
    void dependsOnTheRoles(final String what, final String reader, final String editor, final String publisher,
            final String superuser) {
        check(what, Newsroom.user("reader", "reader", Permissions.READ), reader);
        check(what, Newsroom.user("editor", "editor"), editor);
        check(what, Newsroom.user("publisher", "publisher"), publisher);
        check(what, Newsroom.user("superuser", "superuser", AccessRule.ALL), superuser);
    }

    private static void check(final String what, final User user, final String expected) {
        try (Newsroom room = new Newsroom()) {
            final Items items = Items.in(room);
            if (what.equals("grant the own request")) {
                room.requests.ask(Newsroom.WORKSPACE, List.of(items.published().id()), "",
                        new User(user.name(), ASKER.roles(), ASKER.permissions()));
            }
            if (expected.equals("yes")) {
                work(what, user, room, items);
                return;
            }
            final String before = items.state(room);
            assertThatThrownBy(() -> work(what, user, room, items)).as(user.name())
                    .isInstanceOfAny(Refused.class, OwnRequest.class);
            assertThat(items.state(room)).as("nothing is changed").isEqualTo(before);
        }
    }

    private static void work(final String what, final User user, final Newsroom room, final Items items) {
        final String workspace = Newsroom.WORKSPACE;
        final List<String> published = List.of(items.published().id());
        switch (what) {
            case "read versions" -> assertThat(room.versions.list(items.published(), user)).isNotEmpty();
            case "change" -> room.change(items.published(), "title", "Other", user);
            case "ask for publication" -> room.requests.ask(workspace, published, "", user);
            case "publish" -> room.publishing.publish(List.of(items.published()), user);
            case "unpublish" -> room.publishing.unpublish(List.of(items.published()), user);
            case "grant a request" ->
                    assertThat(room.publishing.grant(items.asked(), state(room, items.asked()), user)).isTrue();
            case "grant the own request" ->
                    room.publishing.grant(items.published(), state(room, items.published()), user);
            case "return a request" -> assertThat(room.requests.giveBack(items.asked(), "why", user)).isTrue();
            case "withdraw another's" -> assertThat(room.requests.withdraw(items.asked(), user)).isTrue();
            case "plan" -> room.schedule.plan(items.asked(), Plan.What.PUBLISH, room.clock.instant(), user);
            case "restore a version" -> assertThat(room.versions.restore(items.published(), 1, user)).isTrue();
            case "duplicate" -> assertThat(room.duplicating.duplicate(workspace, published, user)).hasSize(1);
            case "delete" -> assertThat(room.bin.delete(workspace, published, user)).isOne();
            case "fetch from the bin" -> assertThat(room.bin.restore(workspace, List.of(items.binned().id()), user)).isOne();
            case "purge what is visible" -> room.bin.purge(workspace, List.of(items.binned().id()), user);
            case "publish a deletion" -> room.publishing.publish(List.of(items.binned()), user);
            default -> throw new IllegalArgumentException(what);
        }
    }

    private static String state(final Newsroom room, final ItemRef item) {
        return room.versions.readPresent(item, ASKER, Fingerprint::of).orElseThrow();
    }

    /** One that visitors have, one whose publication was asked for, and one that visitors have and is in the bin. */
    private record Items(ItemRef published, ItemRef asked, ItemRef binned) {

        static Items in(final Newsroom room) {
            final User publisher = Newsroom.user("somebody", "publisher");
            final Items items = new Items(room.write("published", "Published", ASKER),
                    room.write("asked", "Asked", ASKER), room.write("binned", "Binned", ASKER));
            room.publishing.publish(List.of(items.published, items.binned), publisher);
            room.requests.ask(Newsroom.WORKSPACE, List.of(items.asked.id()), "", ASKER);
            room.bin.delete(Newsroom.WORKSPACE, List.of(items.binned.id()), ASKER);
            return items;
        }

        String state(final Newsroom room) {
            final StringBuilder state = new StringBuilder();
            for (final ItemRef item : List.of(published, asked, binned)) {
                state.append(room.draft(item, "title")).append(room.published(item, "title"))
                        .append(room.requests.find(item).map(Request::waits)).append(room.schedule.of(item))
                        .append(room.usage.find(item).map(found -> found.row().status()));
            }
            return state.toString();
        }
    }
}
