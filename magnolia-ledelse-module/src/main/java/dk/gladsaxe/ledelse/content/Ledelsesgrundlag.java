package dk.gladsaxe.ledelse.content;

import static java.util.Comparator.comparing;
import static java.util.Comparator.comparingInt;
import static java.util.Comparator.comparingLong;
import static java.util.Comparator.reverseOrder;

import dk.gladsaxe.ledelse.model.FocusPoint;
import dk.gladsaxe.ledelse.model.Framework;
import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Relation;
import dk.gladsaxe.ledelse.model.Story;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * The leadership framework with its practice material as readers may see it on one day: an immutable snapshot, safe to
 * share between threads. Stories that may not be seen on that day are not in it at all, so no door can let one out.
 */
public final class Ledelsesgrundlag {

    /** How much of a name counts where items are sorted by it; the rest are sorted by identifier. */
    public static final int NAME_SORTED = 100;

    /** Tells any two items apart, so that every instance has them in the same order. */
    private static final Comparator<Item> BY_NAME = comparing(Ledelsesgrundlag::sortName).thenComparing(Item::id);

    private final LocalDate day;
    private final Content content;
    private final Optional<Framework> current;
    private final Shelf<Framework, FrameworkFacet> frameworks;
    private final Shelf<Relation, RelationFacet> relations;
    private final Shelf<FocusPoint, FocusPointFacet> focusPoints;
    private final Shelf<Story, StoryFacet> stories;
    private final Shelf<Question, QuestionFacet> questions;
    private final List<String> themes;
    private final Lineage lineage;
    private final Map<Class<?>, Object> derived = new ConcurrentHashMap<>();
    private volatile Optional<Ledelsesgrundlag> published = Optional.empty();

    private Ledelsesgrundlag(final LocalDate day, final Content content) {
        this.day = day;
        this.content = content;
        this.lineage = new Lineage();
        this.frameworks = Shelf.of(content.frameworks(),
                comparing((Framework each) -> each.validFrom().orElse(LocalDate.MIN), reverseOrder())
                        .thenComparing(BY_NAME), FrameworkFacet.class);
        this.relations = relations(content, frameworks);
        this.focusPoints = focusPoints(content, relations);
        this.stories = Shelf.of(visible(content, day),
                comparing((Story each) -> each.date().orElse(LocalDate.MIN), reverseOrder())
                        .thenComparing(BY_NAME), StoryFacet.class);
        this.questions = Shelf.of(content.questions(),
                comparingLong(Question::order).thenComparing(BY_NAME), QuestionFacet.class);
        this.themes = alphabetical(stories.values(StoryFacet.THEME));
        this.current = editionOn(day);
    }

    private Ledelsesgrundlag(
            final LocalDate day, final Content content, final Ledelsesgrundlag former, final Lineage lineage) {
        this.day = day;
        this.content = content;
        this.lineage = lineage;
        this.frameworks = former.frameworks.following(
                Difference.between(former.content.frameworks(), content.frameworks()));
        // The order of these depends on that of what they belong to.
        this.relations = frameworks == former.frameworks
                ? former.relations.following(Difference.between(former.content.relations(), content.relations()))
                : relations(content, frameworks);
        this.focusPoints = relations == former.relations
                ? former.focusPoints.following(Difference.between(former.content.focusPoints(), content.focusPoints()))
                : focusPoints(content, relations);
        this.stories = former.stories.following(day.equals(former.day)
                ? Difference.between(former.content.stories(), content.stories()).only(each -> each.visibleOn(day))
                : Difference.between(former.stories.all(), visible(content, day)));
        this.questions = former.questions.following(
                Difference.between(former.content.questions(), content.questions()));
        final Set<String> borne = stories.values(StoryFacet.THEME);
        this.themes = borne.equals(former.stories.values(StoryFacet.THEME)) ? former.themes : alphabetical(borne);
        this.current = editionOn(day);
    }

    /** The given content as readers may see it on the given day. */
    public static Ledelsesgrundlag of(final Content content, final LocalDate day) {
        return new Ledelsesgrundlag(day, content);
    }

    /**
     * As {@link #of}, but with far less work where the content consists of the same objects as this snapshot's. What is
     * derived from the new snapshot can be made out of what was derived from this one.
     */
    public Ledelsesgrundlag following(final Content other, final LocalDate otherDay) {
        return new Ledelsesgrundlag(otherDay, other, this, lineage);
    }

    /** The same content as readers may see it on another day. */
    public Ledelsesgrundlag on(final LocalDate other) {
        return other.equals(day) ? this : following(content, other);
    }

    /**
     * This snapshot as it would be if nothing but what is exactly as last published were there: without the drafts,
     * without what cannot be without one of them, and without references to any of these. The same object each time.
     * Means something on an instance that things are published from; on one that they are published to there are no
     * drafts, whatever the nodes bear.
     */
    public Ledelsesgrundlag published() {
        return published.orElseGet(this::publish);
    }

    private synchronized Ledelsesgrundlag publish() {
        if (published.isEmpty()) {
            final Optional<Ledelsesgrundlag> former = lineage.published();
            final Content without = WithoutDrafts.of(content, former);
            final Ledelsesgrundlag made = without == content ? this : new Ledelsesgrundlag(day, without,
                    former.orElse(this), former.map(each -> each.lineage).orElseGet(Lineage::new));
            if (made != this) {
                lineage.published(made);
            }
            published = Optional.of(made);
        }
        return published.get();
    }

    /** The day this snapshot is for. */
    public LocalDate day() {
        return day;
    }

    /** What the snapshot was made from, with the faults found in it. */
    public Content content() {
        return content;
    }

    /**
     * The properties of an item that hold a value with a fault, see {@link Content#faultyFields()}; as long as an item
     * is the same object from one snapshot to the next, these are the same too.
     */
    public List<String> faultyFields(final Item item) {
        return content.faultyFields(item.id());
    }

    /** The edition that holds on the snapshot's day. */
    public Optional<Framework> current() {
        return current;
    }

    /** Of the editions that have begun and not ended on the given day, the one that began last. */
    public Optional<Framework> editionOn(final LocalDate date) {
        return frameworks.all().stream().filter(edition -> edition.validOn(date)).findFirst();
    }

    /** All editions, the one that begins last first, future and ended ones included. */
    public Shelf<Framework, FrameworkFacet> frameworks() {
        return frameworks;
    }

    /** All relations, those of the newest edition first. */
    public Shelf<Relation, RelationFacet> relations() {
        return relations;
    }

    /** The relations of one edition in its order. */
    public List<Relation> relations(final Framework framework) {
        return relations.with(RelationFacet.FRAMEWORK, framework.id());
    }

    /** The relation that bears this key in the given edition. */
    public Optional<Relation> relation(final Framework framework, final String key) {
        return relations.with(Map.of(RelationFacet.FRAMEWORK, framework.id(), RelationFacet.KEY, key)).stream()
                .findFirst();
    }

    /** All focus points, those of the newest edition first. */
    public Shelf<FocusPoint, FocusPointFacet> focusPoints() {
        return focusPoints;
    }

    /** The focus points of one relation in its order. */
    public List<FocusPoint> focusPoints(final Relation relation) {
        return focusPoints.with(FocusPointFacet.RELATION, relation.id());
    }

    /** The stories that may be seen, newest first. */
    public Shelf<Story, StoryFacet> stories() {
        return stories;
    }

    /** The questions in their order. */
    public Shelf<Question, QuestionFacet> questions() {
        return questions;
    }

    /** The themes of the stories that may be seen, each once, in Danish alphabetical order. */
    public List<String> themes() {
        return themes;
    }

    /**
     * What is made out of this snapshot once, when it is first asked for, such as an index; kept as long as the
     * snapshot. Others who ask meanwhile wait for it; afterwards nobody waits.
     *
     * @param made makes it; must not ask a snapshot for anything else that is derived
     */
    public <T> T derived(final Class<T> type, final Function<Ledelsesgrundlag, T> made) {
        return derived(type, (snapshot, former) -> made.apply(snapshot));
    }

    /**
     * As {@link #derived(Class, Function)}, for what can be made with less work out of what was made of another snapshot
     * that this one follows, or that follows this one.
     *
     * @param made gets the latest that was made, if there is one, and must not keep it
     */
    public <T> T derived(final Class<T> type, final BiFunction<Ledelsesgrundlag, Optional<T>, T> made) {
        final Object known = derived.get(type);
        return type.cast(known != null ? known : lineage.make(type,
                former -> type.cast(derived.computeIfAbsent(type, key -> made.apply(this, former)))));
    }

    private static Shelf<Relation, RelationFacet> relations(
            final Content content, final Shelf<Framework, FrameworkFacet> frameworks) {
        return Shelf.of(content.relations(), comparingInt(placesOf(frameworks.all(), Relation::framework))
                .thenComparingLong(Relation::order).thenComparing(BY_NAME), RelationFacet.class);
    }

    private static Shelf<FocusPoint, FocusPointFacet> focusPoints(
            final Content content, final Shelf<Relation, RelationFacet> relations) {
        return Shelf.of(content.focusPoints(), comparingInt(placesOf(relations.all(), FocusPoint::relation))
                .thenComparingLong(FocusPoint::order).thenComparing(BY_NAME), FocusPointFacet.class);
    }

    private static List<Story> visible(final Content content, final LocalDate day) {
        return content.stories().stream().filter(story -> story.visibleOn(day)).toList();
    }

    private static List<String> alphabetical(final Set<String> themes) {
        return themes.stream().sorted(Collator.getInstance(Locale.forLanguageTag("da"))).toList();
    }

    /** What items are sorted by that are equal otherwise: the beginning of the name, and behind it the identifier. */
    public static String sortName(final Item item) {
        return item.name().substring(0, Math.min(NAME_SORTED, item.name().length()));
    }

    private static <T extends Item> ToIntFunction<T> placesOf(
            final List<? extends Item> parents, final Function<T, String> parent) {
        final Map<String, Integer> places = new HashMap<>();
        parents.forEach(each -> places.put(each.id(), places.size()));
        return item -> places.getOrDefault(parent.apply(item), Integer.MAX_VALUE);
    }
}
