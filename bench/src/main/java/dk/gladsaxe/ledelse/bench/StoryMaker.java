package dk.gladsaxe.ledelse.bench;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** Makes stories. The story of a number is always the same, whatever others are made. */
final class StoryMaker {

    private static final long SEED = 0x1EDE15EL;
    private static final LocalDate NEWEST = LocalDate.of(2026, 6, 30);
    private static final int DAYS = 9 * 365;
    private static final int ENDED_PERCENT = 4;
    private static final int NOT_GIVEN_PERCENT = 1;
    private static final int TO_COME_PERCENT = 1;

    private final Words words;
    private final Neighbours neighbours;

    StoryMaker(final Words words, final Neighbours neighbours) {
        this.words = words;
        this.neighbours = neighbours;
    }

    MadeStory make(final int number) {
        final Choice choice = new Choice(new SplittableRandom(SEED * 1_000_003L + number));
        final List<Neighbours.Relation> relations = choice.several(neighbours.relations(), 1, 3);
        final Map<String, String> texts = texts(number, new Prose(words, choice), choice);
        return new MadeStory("fortaelling-%06d".formatted(number), texts,
                Map.of("relations", relations.stream().map(Neighbours.Relation::id).toList(),
                        "focusPoints", choice.several(
                                relations.stream().flatMap(each -> each.focusPoints().stream()).toList(), 0, 3),
                        "questions", choice.several(
                                relations.stream().flatMap(each -> each.questions().stream()).toList(), 0, 4),
                        "themes", choice.several(words.of("themes"), 1, 3)),
                dates(choice),
                Map.of("consentGiven", !choice.percent(NOT_GIVEN_PERCENT),
                        "narratorAnonymous", !texts.containsKey("narratorName")));
    }

    private Map<String, String> texts(final int number, final Prose prose, final Choice choice) {
        final Map<String, String> texts = new HashMap<>();
        texts.put("title", prose.title());
        texts.put("lead", prose.lead());
        texts.put("body", prose.body());
        texts.put("narratorRole", "Eksempel: " + choice.skewed(words.of("roles")));
        texts.put("narratorDepartment", choice.skewed(words.of("departments")));
        texts.put("owner", "Eksempel: Redaktionen");
        if (choice.percent(60)) {
            texts.put("narratorName", "Eksempel nummer " + number);
        }
        if (choice.percent(30) && !neighbours.images().isEmpty()) {
            texts.put("image", choice.any(neighbours.images()));
            texts.put("imageAlt", "Eksempel: en tegning.");
        }
        return texts;
    }

    /** More of them are new than old. The consent of most has no end in sight. */
    private static Map<String, LocalDate> dates(final Choice choice) {
        final LocalDate told = NEWEST.minusDays((long) (DAYS * Math.pow(choice.random().nextDouble(), 1.6)));
        final Map<String, LocalDate> dates = new HashMap<>();
        dates.put("date", choice.percent(TO_COME_PERCENT) ? told.plusYears(30) : told);
        dates.put("reviewDate", told.plusYears(3));
        if (choice.percent(70)) {
            dates.put("consentUntil", choice.percent(ENDED_PERCENT) ? told.plusDays(1) : told.plusYears(40));
        }
        return dates;
    }
}
