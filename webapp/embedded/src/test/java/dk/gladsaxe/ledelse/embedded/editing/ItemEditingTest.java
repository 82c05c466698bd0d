package dk.gladsaxe.ledelse.embedded.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.gladsaxe.ledelse.embedded.editing.items.ItemEditing;
import dk.gladsaxe.ledelse.embedded.editing.items.ItemKind;
import dk.gladsaxe.ledelse.embedded.editing.items.Meanwhile;
import dk.gladsaxe.ledelse.embedded.editing.items.Saving;
import dk.gladsaxe.ledelse.embedded.editing.items.Saving.NameTaken;
import dk.gladsaxe.ledelse.embedded.editing.items.Saving.Overtaken;
import dk.gladsaxe.ledelse.embedded.editing.items.Saving.Saved;
import dk.gladsaxe.ledelse.embedded.editing.items.StoredItem;
import dk.gladsaxe.ledelse.embedded.editing.items.StoredValues;
import dk.gladsaxe.ledelse.embedded.editing.listing.Indexes;
import dk.gladsaxe.ledelse.embedded.editing.listing.ItemList;
import dk.gladsaxe.ledelse.embedded.editing.listing.ItemStatus;
import dk.gladsaxe.ledelse.embedded.editing.listing.ListQuery;
import dk.gladsaxe.ledelse.embedded.editing.listing.Row;
import dk.gladsaxe.ledelse.embedded.editing.versions.VersionKeeper;
import dk.gladsaxe.ledelse.embedded.forms.Field;
import dk.gladsaxe.ledelse.embedded.forms.Field.Common;
import dk.gladsaxe.ledelse.embedded.forms.Field.Kind;
import dk.gladsaxe.ledelse.embedded.forms.Form;
import dk.gladsaxe.ledelse.embedded.forms.Form.Tab;
import dk.gladsaxe.ledelse.embedded.forms.Languages;
import dk.gladsaxe.ledelse.embedded.forms.Value;
import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import dk.gladsaxe.ledelse.embedded.forms.Value.Several;
import dk.gladsaxe.ledelse.embedded.forms.Value.Single;
import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import dk.gladsaxe.ledelse.embedded.security.AccessRule;
import dk.gladsaxe.ledelse.embedded.security.RolePermissions;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.jcr.Node;
import javax.jcr.PropertyType;
import javax.jcr.RepositoryException;
import javax.jcr.Session;
import org.apache.jackrabbit.commons.JcrUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Editing an item")
class ItemEditingTest {

    private static final String WORKSPACE = "things";
    /** So many versions are kept of an item that was never published. */
    private static final int KEPT = 50;
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-26T12:00:00Z"), ZoneOffset.UTC);
    private static final User EDITOR = user("redaktør", AccessRule.ALL);
    private static final User READER = user("læser", 8);

    private static final ItemKind KIND = new ItemKind(WORKSPACE, "mgnl:content", "name", new Form(List.of(new Tab("all", "",
            List.of(line("name", Kind.TEXT, false), line("title", Kind.TEXT, true), line("order", Kind.WHOLE, false),
                    new Field.Day(common("date", false), false), new Field.Check(common("consent", false), ""),
                    new Field.Multi(common("themes", false), line("themes", Kind.TEXT, false), false,
                            OptionalInt.empty(), OptionalInt.empty()),
                    new Field.Composite(common("contact", false), List.of(line("email", Kind.TEXT, false)), true),
                    new Field.Multi(common("principles", false), new Field.Composite(common("principles", false),
                            List.of(line("text", Kind.TEXT, true)), false), true,
                            OptionalInt.empty(), OptionalInt.empty()))))));

    private final TestRepository repository = TestRepository.create().workspaces(WORKSPACE);
    private final Indexes indexes = new Indexes(repository);
    private final Operations operations = new Operations(repository, CLOCK, indexes::saved);
    private final StoredValues stored = new StoredValues(
            new Languages(Locale.forLanguageTag("da"), List.of(Locale.forLanguageTag("da"), Locale.ENGLISH)),
            ZoneId.of("Europe/Copenhagen"));
    private final ItemEditing editing = new ItemEditing(operations, stored);

    @AfterEach
    void close() {
        indexes.close();
        repository.close();
    }

    @Test
    void storesEachValueInTheTypeThatMagnoliasFieldsStore() throws RepositoryException {
        final StoredItem item = create(values(Map.of("title", "Nå, så gør vi det!", "title_en", "Let us do it",
                "order", "3", "date", "2026-11-26", "consent", "true")));
        final Node node = system().getNode(item.path());
        assertThat(node.getName()).isEqualTo("naa-saa-goer-vi-det");
        assertThat(node.getProperty("name").getString()).isEqualTo("naa-saa-goer-vi-det");
        assertThat(node.getProperty("title_en").getString()).isEqualTo("Let us do it");
        assertThat(node.getProperty("order").getType()).isEqualTo(PropertyType.LONG);
        assertThat(node.getProperty("date").getDate().toInstant()).isEqualTo("2026-11-25T23:00:00Z");
        assertThat(node.getProperty("consent").getBoolean()).isTrue();
        assertThat(node.getProperty("mgnl:createdBy").getString()).isEqualTo("redaktør");
        assertThat(item.values().text("date")).isEqualTo("2026-11-26");
    }

    @Test
    void keepsTheNodesOfSeveralPartsAndMovesTheirValuesWhenTheOrderChanges() throws RepositoryException {
        final StoredItem item = create(with(values(Map.of("title", "Et")), "principles", principles("a", "b", "c")));
        final String first = system().getNode(item.path() + "/principles/0").getIdentifier();
        save(item, with(item.values(), "principles", principles("c", "a")));
        final Node parent = system().getNode(item.path() + "/principles");
        final List<String> texts = new ArrayList<>();
        for (final Node each : JcrUtils.getChildNodes(parent)) {
            texts.add(each.getProperty("text").getString());
        }
        assertThat(texts).containsExactly("c", "a");
        assertThat(parent.getNode("0").getIdentifier()).isEqualTo(first);
    }

    @Test
    void leavesWhatNobodyChangedAsItWasStored() throws RepositoryException {
        final StoredItem item = create(values(Map.of("title", "Et", "order", "3")));
        final Session session = system();
        session.getNode(item.path()).setProperty("foreign", "stays");
        session.getNode(item.path()).setProperty("order", "3");
        session.save();
        final Saved saved = (Saved) save(item, with(item.values(), "title", new Single("To")));
        assertThat(saved.changed()).containsExactly("title");
        final Node node = system().getNode(item.path());
        assertThat(node.getProperty("foreign").getString()).isEqualTo("stays");
        assertThat(node.getProperty("order").getType()).isEqualTo(PropertyType.STRING);
    }

    @Test
    void changesNothingAndSaysWhoWasFirstWhenSomebodyElseSaved() throws RepositoryException {
        final StoredItem seen = create(values(Map.of("title", "Et")));
        save(seen, with(seen.values(), "title", new Single("Den andens")));
        final Saving late = save(seen, with(seen.values(), "title", new Single("Min")));
        assertThat(late).isInstanceOfSatisfying(Overtaken.class, overtaken -> {
            assertThat(overtaken.by()).containsExactly("redaktør");
            assertThat(overtaken.present().values().text("title")).isEqualTo("Den andens");
        });
        assertThat(system().getNode(seen.path()).getProperty("title").getString()).isEqualTo("Den andens");
    }

    @Test
    void keepsWhatTheOtherChangedInAnotherFieldAndSaysWhose() throws RepositoryException {
        final ItemEditing kept = withVersions();
        final StoredItem seen = ((Saved) kept.create(KIND, "/", values(Map.of("title", "Et", "order", "1")), EDITOR)).item();
        kept.save(KIND, seen.id(), with(seen.values(), "order", new Single("2")), seen.revision(), EDITOR);
        final Saving late = kept.save(KIND, seen.id(), with(seen.values(), "title", new Single("To")), seen.revision(),
                user("den anden", AccessRule.ALL));
        assertThat(late).isInstanceOfSatisfying(Saved.class, saved -> {
            assertThat(saved.changed()).containsExactly("title");
            assertThat(saved.meanwhile()).isEqualTo(new Meanwhile(List.of("redaktør"), Set.of("order")));
            assertThat(saved.item().values().text("order")).isEqualTo("2");
        });
    }

    @Test
    void leavesItToAPersonWhenItIsNotKeptAnyMoreWhatTheFormBeganWith() {
        final ItemEditing kept = withVersions();
        final StoredItem seen = ((Saved) kept.create(KIND, "/", values(Map.of("title", "Et", "order", "0")), EDITOR)).item();
        StoredItem now = seen;
        for (int i = 1; i <= KEPT; i++) {
            now = ((Saved) kept.save(KIND, seen.id(), with(now.values(), "order", new Single(String.valueOf(i))),
                    now.revision(), EDITOR)).item();
        }
        assertThat(kept.save(KIND, seen.id(), with(seen.values(), "title", new Single("To")), seen.revision(), EDITOR))
                .isInstanceOfSatisfying(Overtaken.class, overtaken -> assertThat(overtaken.base()).isEmpty());
    }

    private ItemEditing withVersions() {
        return new ItemEditing(new Operations(repository, CLOCK, indexes::saved, new VersionKeeper(repository)), stored);
    }

    @Test
    void isNoConflictWhenTheOtherSavedTheSame() {
        final StoredItem seen = create(values(Map.of("title", "Et")));
        save(seen, with(seen.values(), "title", new Single("Ens")));
        final StoredItem now = editing.find(KIND, seen.id(), EDITOR).orElseThrow();
        assertThat(((Saved) save(now, with(seen.values(), "title", new Single("Ens")))).changed()).isEmpty();
    }

    @Test
    void renamesTheNodeAndKeepsItsPlace() throws RepositoryException {
        final StoredItem first = create(values(Map.of("name", "a", "title", "A")));
        create(values(Map.of("name", "b", "title", "B")));
        save(first, with(first.values(), "name", new Single("z")));
        final List<String> names = new ArrayList<>();
        for (final Node each : JcrUtils.getChildNodes(system().getRootNode())) {
            names.add(each.getName());
        }
        assertThat(names).containsSubsequence("z", "b").doesNotContain("a");
    }

    @Test
    void refusesANameThatIsTakenAndMakesAFreeOneOfATitle() {
        create(values(Map.of("name", "a", "title", "A")));
        assertThat(editing.create(KIND, "/", values(Map.of("name", "a", "title", "B")), EDITOR))
                .isEqualTo(new NameTaken("a"));
        assertThat(create(values(Map.of("title", "A"))).path()).isEqualTo("/a-2");
    }

    @Test
    void isForThoseWhoMay() {
        final StoredItem item = create(values(Map.of("title", "Et")));
        assertThat(editing.find(KIND, item.id(), READER)).isPresent();
        assertThatThrownBy(() -> editing.save(KIND, item.id(), with(item.values(), "title", new Single("Nej")),
                item.revision(), READER)).isInstanceOf(Refused.class);
        assertThat(editing.find(KIND, item.id(), EDITOR).orElseThrow().values().text("title")).isEqualTo("Et");
    }

    @Test
    void isRecordedInTheSameWorkspaceWhichNoListShows() throws RepositoryException {
        final StoredItem item = create(values(Map.of("title", "Et")));
        final Node day = system().getNode("/.authoring/audit/2026/11/26");
        final Node entry = JcrUtils.getChildNodes(day).iterator().next();
        assertThat(entry.getProperty("action").getString()).isEqualTo("created");
        assertThat(entry.getProperty("user").getString()).isEqualTo("redaktør");
        assertThat(entry.getProperty("item").getString()).isEqualTo(item.id());
        assertThat(rows(query("", "title"))).extracting(Row::path).containsExactly(item.path());
    }

    @Test
    void showsInTheListAtOnceWhereverItIsSearched() {
        create(values(Map.of("title", "Ågerup", "order", "1")));
        create(values(Map.of("title", "Zebra", "order", "2")));
        final StoredItem changed = create(values(Map.of("title", "Ærø")));
        assertThat(rows(query("", "title"))).extracting(Row::title).containsExactly("Zebra", "Ærø", "Ågerup");
        assertThat(rows(query("aeroe", "title"))).extracting(Row::title).containsExactly("Ærø");
        save(changed, with(changed.values(), "title", new Single("Bornholm")));
        assertThat(rows(query("bornholm", "title"))).extracting(Row::status).containsExactly(ItemStatus.DRAFT);
        assertThat(rows(query("zebra bornholm", "title"))).isEmpty();
    }

    private List<Row> rows(final ListQuery query) {
        return new ItemList(indexes.of(WORKSPACE), WORKSPACE).find(query, EDITOR).rows();
    }

    private static ListQuery query(final String text, final String sort) {
        return new ListQuery(text, Optional.empty(), "", Optional.empty(), sort, false, 0, 50);
    }

    private StoredItem create(final Group values) {
        return ((Saved) editing.create(KIND, "/", values, EDITOR)).item();
    }

    private Saving save(final StoredItem item, final Group values) {
        return editing.save(KIND, item.id(), values, item.revision(), EDITOR);
    }

    private Session system() {
        return repository.lasting(WORKSPACE);
    }

    private static Group values(final Map<String, String> texts) {
        final Map<String, Value> values = new LinkedHashMap<>();
        texts.forEach((name, text) -> values.put(name, new Single(text)));
        return new Group(values);
    }

    private static Group with(final Group values, final String name, final Value value) {
        final Map<String, Value> changed = new LinkedHashMap<>(values.values());
        changed.put(name, value);
        return new Group(changed);
    }

    private static Several principles(final String... texts) {
        return new Several(Arrays.stream(texts).<Value>map(text -> values(Map.of("text", text))).toList());
    }

    private static User user(final String name, final int bits) {
        return new User(name, Set.of(), new RolePermissions(
                Map.of(WORKSPACE, List.of(AccessRule.of("/*", bits))), List.of()));
    }

    private static Field.Line line(final String name, final Kind kind, final boolean i18n) {
        return new Field.Line(common(name, i18n), kind, 1, OptionalInt.empty(), "");
    }

    private static Common common(final String name, final boolean i18n) {
        return new Common(name, name, "", i18n, false, "", false, "", List.of());
    }
}
