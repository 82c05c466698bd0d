package dk.gladsaxe.ledelse.templating;

import dk.gladsaxe.ledelse.content.Draw;
import dk.gladsaxe.ledelse.content.FrameworkFacet;
import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.content.Page;
import dk.gladsaxe.ledelse.content.QuestionFacet;
import dk.gladsaxe.ledelse.content.QuestionOfTheWeek;
import dk.gladsaxe.ledelse.content.StoryFacet;
import dk.gladsaxe.ledelse.magnolia.RunningContent;
import dk.gladsaxe.ledelse.model.Audience;
import dk.gladsaxe.ledelse.model.FocusPoint;
import dk.gladsaxe.ledelse.model.Framework;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Relation;
import dk.gladsaxe.ledelse.model.RichText;
import dk.gladsaxe.ledelse.model.Situation;
import dk.gladsaxe.ledelse.model.Story;
import dk.gladsaxe.ledelse.model.Text;
import dk.gladsaxe.ledelse.search.Hit;
import dk.gladsaxe.ledelse.search.SearchIndex;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What templates know as {@code ledelsefn}. Every call answers from memory, so a template may call freely.
 *
 * <p>What is not there is {@code null}, for FreeMarker's {@code ??} and {@code !}; lists are empty instead. Items print
 * through {@code text(lang)}, which escapes once under {@code [#ftl output_format="HTML"]}; rich text is printed with
 * {@code ${item.body().text(lang).html(ctx.contextPath)?no_esc}}.
 *
 * <p>Safe to share between threads; any number of instances made without arguments share one snapshot.
 */
public final class LedelseFunctions {

    /** How the rich-text editor of the CMS stores a link; a script has no way to be one. */
    private static final Predicate<String> STORED_LINK =
            Pattern.compile("\\$\\{link:[^\\s<>\"'\\p{Cntrl}]+").asMatchPredicate();

    private static final DateTimeFormatter DANISH_DATE =
            DateTimeFormatter.ofPattern("d. MMMM uuuu", Locale.forLanguageTag("da"));
    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private final Supplier<Ledelsesgrundlag> source;

    /** For the CMS, which makes context attributes by a constructor without arguments. */
    public LedelseFunctions() {
        this(RunningContent.snapshots());
    }

    public LedelseFunctions(final Supplier<Ledelsesgrundlag> source) {
        this.source = Objects.requireNonNull(source, "source");
    }

    /** The day the content is shown for. */
    public LocalDate today() {
        return snapshot().day();
    }

    /** The edition that holds today, or null. */
    public Framework framework() {
        return snapshot().current().orElse(null);
    }

    /** The edition with this label, node name or identifier, or null. */
    public Framework framework(final String edition) {
        final Ledelsesgrundlag snapshot = snapshot();
        return snapshot.frameworks().with(FrameworkFacet.EDITION, edition).stream()
                .findFirst().or(() -> snapshot.frameworks().find(edition)).orElse(null);
    }

    /** All editions, newest first, future and ended ones included. */
    public List<Framework> editions() {
        return snapshot().frameworks().all();
    }

    /** The relations of the edition that holds today, in its order. */
    public List<Relation> relations() {
        final Ledelsesgrundlag snapshot = snapshot();
        return snapshot.current().map(snapshot::relations).orElse(List.of());
    }

    /** The relations of an edition, in its order. */
    public List<Relation> relations(final Framework framework) {
        return snapshot().relations(framework);
    }

    /** The relation with this key in the edition that holds today, or null. */
    public Relation relation(final String key) {
        final Ledelsesgrundlag snapshot = snapshot();
        return snapshot.current().flatMap(framework -> snapshot.relation(framework, key)).orElse(null);
    }

    /** The relation with this key in an edition, or null. */
    public Relation relation(final Framework framework, final String key) {
        return snapshot().relation(framework, key).orElse(null);
    }

    /** The relation a focus point belongs to, or null when it has gone meanwhile. */
    public Relation relationOf(final FocusPoint focusPoint) {
        return snapshot().relations().find(focusPoint.relation()).orElse(null);
    }

    /** The relations a story or question is about, as the edition that holds today words them, in its order. */
    public List<Relation> relationsOf(final Object item) {
        final List<String> keys = Links.relationKeys(item);
        return relations().stream().filter(relation -> keys.contains(relation.key())).toList();
    }

    /** The focus points of a relation, in its order; those a story or question is about. */
    public List<FocusPoint> focusPoints(final Object item) {
        return Links.focusPoints(snapshot(), item);
    }

    /** The focus point with this identifier or node name, or null. */
    public FocusPoint focusPoint(final String idOrName) {
        return snapshot().focusPoints().find(idOrName).orElse(null);
    }

    /** The newest stories. */
    public Page<Story> stories() {
        return stories(Map.of());
    }

    /**
     * Stories, newest first.
     *
     * @param criteria any of relation, focusPoint, theme, question, limit (1 to 100, 20 unless given), offset
     * @throws IllegalArgumentException for any other criterion, and for a value of the wrong kind
     */
    public Page<Story> stories(final Map<?, ?> criteria) {
        final Ledelsesgrundlag snapshot = snapshot();
        return Criteria.page(snapshot.stories(), Criteria.of(criteria, StoryFacet.class, snapshot));
    }

    /** The story with this identifier or node name, or null; also null when readers may not see it today. */
    public Story story(final String idOrName) {
        return snapshot().stories().find(idOrName).orElse(null);
    }

    /** The first questions. */
    public Page<Question> questions() {
        return questions(Map.of());
    }

    /**
     * Questions in their order.
     *
     * @param criteria any of relation, focusPoint, audience, situation, limit (1 to 100, 20 unless given), offset
     * @throws IllegalArgumentException for any other criterion, and for a value of the wrong kind
     */
    public Page<Question> questions(final Map<?, ?> criteria) {
        final Ledelsesgrundlag snapshot = snapshot();
        return Criteria.page(snapshot.questions(), Criteria.of(criteria, QuestionFacet.class, snapshot));
    }

    /** The question with this identifier or node name, or null. */
    public Question question(final String idOrName) {
        return snapshot().questions().find(idOrName).orElse(null);
    }

    /** The question that everybody is shown in this ISO week, or null when there is none. */
    public Question questionOfTheWeek() {
        return questionOfTheWeek(Map.of());
    }

    /**
     * The question that everybody is shown in this ISO week where only some are drawn from, or null when none fits.
     *
     * @param criteria as of {@link #questions(Map)}; limit and offset make no difference
     */
    public Question questionOfTheWeek(final Map<?, ?> criteria) {
        final Ledelsesgrundlag snapshot = snapshot();
        final var values = Criteria.of(criteria, QuestionFacet.class, snapshot).values();
        return new QuestionOfTheWeek(snapshot.questions().with(values)).on(snapshot.day()).orElse(null);
    }

    /**
     * Questions as cards to draw.
     *
     * @param criteria any of relation, focusPoint, audience, situation; questions, the names or identifiers of a deck
     *                 put together by hand with full stops between them, in that order; seed (1 to 999999), by which
     *                 the cards are shuffled, always alike; without it they keep their order
     * @throws IllegalArgumentException for any other criterion, and for a value of the wrong kind
     */
    public Deck deck(final Map<?, ?> criteria) {
        return DeckCriteria.of(criteria, snapshot()).deck(snapshot());
    }

    /** A seed for a new shuffling, different at every call. */
    public int seed() {
        return ThreadLocalRandom.current().nextInt(1, Draw.SEEDS + 1);
    }

    /**
     * A QR code of an address, to print beside it.
     *
     * @throws IllegalArgumentException when the address is blank or longer than 300 characters
     */
    public QrCode qrCode(final String address) {
        return QrCode.of(address);
    }

    /** All stories about a relation or focus point, or that go with a question; newest first. */
    public List<Story> storiesOf(final Object item) {
        return Links.stories(snapshot(), item);
    }

    /** All questions about a relation or focus point in their order, or those a story names in the story's order. */
    public List<Question> questionsOf(final Object item) {
        return Links.questions(snapshot(), item);
    }

    /**
     * What fits the words best, of all stories, questions, focus points and relations; none without words. The last
     * word counts as unfinished while nothing stands behind it, so the same call gives suggestions while typing.
     *
     * @param criteria any of q (words, of which only as many are read as a search takes), type (relation, focusPoint,
     *                 story or question), lang, limit (1 to 100, 20 unless given), offset
     * @throws IllegalArgumentException for any other criterion, and for a value of the wrong kind
     */
    public Page<Hit> search(final Map<?, ?> criteria) {
        return SearchIndex.of(snapshot()).find(SearchCriteria.query(criteria));
    }

    /** The themes of the stories that may be seen, in alphabetical order. */
    public List<String> themes() {
        return snapshot().themes();
    }

    /** All audiences, for a list to choose from. */
    public List<Audience> audiences() {
        return List.of(Audience.values());
    }

    /** All situations, for a list to choose from. */
    public List<Situation> situations() {
        return List.of(Situation.values());
    }

    /** A date as running text has it, in Danish unless English is asked for; the date itself prints as ISO 8601. */
    public Text date(final LocalDate date, final String lang) {
        final boolean english = lang.toLowerCase(Locale.ROOT).startsWith("en");
        return english ? new Text(ENGLISH_DATE.format(date), "en") : new Text(DANISH_DATE.format(date), "da");
    }

    /**
     * Rich text of a page or component, sanitised like that of items. Links that the CMS resolves when it prints a page
     * stay as they are.
     */
    public RichText richText(final String html) {
        return RichText.sanitise(html, STORED_LINK);
    }

    private Ledelsesgrundlag snapshot() {
        return source.get();
    }
}
