package dk.gladsaxe.ledelse.delivery.changes;

import dk.gladsaxe.ledelse.content.Content;
import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.model.Consent;
import dk.gladsaxe.ledelse.model.Examples;
import dk.gladsaxe.ledelse.model.FocusPoint;
import dk.gladsaxe.ledelse.model.Framework;
import dk.gladsaxe.ledelse.model.Item;
import dk.gladsaxe.ledelse.model.Localized;
import dk.gladsaxe.ledelse.model.LocalizedList;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Relation;
import dk.gladsaxe.ledelse.model.Story;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/**
 * Content that editors work on at random. What they do not touch stays the same object, as in the real snapshot; what
 * belongs to something that is gone is not there either, but what refers to it still does.
 */
final class World {

    private static final LocalDate BEGINNING = LocalDate.of(2026, 3, 1);
    private static final List<String> KEYS = List.of("opad", "nedad", "udad", "indad");

    private final Random random;
    private final Map<String, Item> items = new LinkedHashMap<>();
    private LocalDate day = BEGINNING;
    private int number;
    private Optional<Ledelsesgrundlag> made = Optional.empty();

    World(final long seed) {
        random = new Random(seed);
    }

    /** The content as it is now; the same object until something changes. */
    Ledelsesgrundlag snapshot() {
        if (made.isEmpty()) {
            final List<Relation> relations = all(Relation.class).stream()
                    .filter(each -> items.containsKey(each.framework())).toList();
            final List<String> ids = relations.stream().map(Item::id).toList();
            made = Optional.of(Ledelsesgrundlag.of(new Content(all(Framework.class), relations,
                    all(FocusPoint.class).stream().filter(each -> ids.contains(each.relation())).toList(),
                    all(Question.class), all(Story.class), List.of(), List.of()), day));
        }
        return made.get();
    }

    /** The same content read anew: every item is another object. */
    void readAnew() {
        items.replaceAll((id, item) -> copy(item));
        made = Optional.empty();
    }

    /** One thing an editor does, a night that passes, or a great tidying up. */
    void edit() {
        made = Optional.empty();
        final int what = random.nextInt(100);
        if (what < 2) {
            List.copyOf(items.keySet()).stream().filter(id -> random.nextInt(3) > 0).forEach(items::remove);
        } else if (what < 5) {
            day = day.plusDays(1);
        } else if (what < 10) {
            put(framework(fresh("f")));
        } else if (what < 20) {
            put(relation(fresh("r")));
        } else if (what < 30) {
            put(focusPoint(fresh("p")));
        } else if (what < 40) {
            put(question(fresh("q")));
        } else if (what < 65) {
            put(story(fresh("s")));
        } else if (!items.isEmpty()) {
            final Item item = any(items.values());
            if (what < 75) {
                items.remove(item.id());
            } else {
                put(change(item));
            }
        }
    }

    private Item change(final Item item) {
        if (item instanceof Framework) {
            return framework(item.id());
        } else if (item instanceof Relation) {
            return relation(item.id());
        } else if (item instanceof FocusPoint) {
            return focusPoint(item.id());
        }
        return item instanceof Question ? question(item.id()) : story(item.id());
    }

    private Framework framework(final String id) {
        return Examples.framework(id, BEGINNING.plusDays(random.nextInt(20)), null);
    }

    private Relation relation(final String id) {
        return Examples.relation(id, ids(Framework.class, 1).stream().findFirst().orElse("none"),
                any(KEYS), random.nextInt(3));
    }

    private FocusPoint focusPoint(final String id) {
        return new FocusPoint(id, id, ids(Relation.class, 1).stream().findFirst().orElse("none"), random.nextInt(3),
                Localized.EMPTY, Localized.danish("tekst " + random.nextInt(3)));
    }

    private Question question(final String id) {
        return new Question(id, id, Localized.danish("Spørgsmål " + random.nextInt(3)), LocalizedList.EMPTY,
                Optional.empty(), Optional.empty(), keys(), ids(FocusPoint.class, 1).stream().findFirst(),
                random.nextInt(3));
    }

    private Story story(final String id) {
        return Examples.story(id, day.plusDays(random.nextInt(4) - 2), new Consent(random.nextInt(10) > 0,
                random.nextBoolean() ? Optional.empty() : Optional.of(day.plusDays(random.nextInt(4)))),
                keys(), ids(FocusPoint.class, 2), ids(Question.class, 2), List.of("tema " + random.nextInt(3)));
    }

    /** An identifier that is new, or one that was there once. */
    private String fresh(final String prefix) {
        return prefix + (random.nextInt(4) > 0 ? number++ : random.nextInt(number + 1));
    }

    private List<String> keys() {
        return KEYS.subList(0, random.nextInt(KEYS.size()));
    }

    private List<String> ids(final Class<? extends Item> type, final int most) {
        final List<String> ids = new ArrayList<>();
        final List<? extends Item> there = all(type);
        for (int i = random.nextInt(most + 1); i > 0 && !there.isEmpty(); i--) {
            ids.add(any(there).id());
        }
        return ids.stream().distinct().toList();
    }

    private void put(final Item item) {
        items.put(item.id(), item);
    }

    private <T> T any(final Collection<T> values) {
        return List.copyOf(values).get(random.nextInt(values.size()));
    }

    private <T extends Item> List<T> all(final Class<T> type) {
        return items.values().stream().filter(type::isInstance).map(type::cast).toList();
    }

    private static Item copy(final Item item) {
        if (item instanceof Framework it) {
            return new Framework(it.id(), it.name(), it.title(), it.edition(), it.validFrom(), it.validTo(),
                    it.introduction(), it.leadershipView(), it.principlesLeadIn(), it.principles(),
                    it.focusPointsLeadIn(), it.contact(), it.intranetName());
        } else if (item instanceof Relation it) {
            return new Relation(it.id(), it.name(), it.framework(), it.key(), it.direction(), it.title(), it.tagline(),
                    it.introduction(), it.order(), it.colour(), it.image());
        } else if (item instanceof FocusPoint it) {
            return new FocusPoint(it.id(), it.name(), it.relation(), it.order(), it.shortTitle(), it.text());
        } else if (item instanceof Question it) {
            return new Question(it.id(), it.name(), it.text(), it.followUps(), it.audience(), it.situation(),
                    it.relations(), it.focusPoint(), it.order());
        }
        final Story it = (Story) item;
        return new Story(it.id(), it.name(), it.title(), it.lead(), it.body(), it.narrator(), it.date(), it.image(),
                it.relations(), it.focusPoints(), it.questions(), it.themes(), it.consent(), it.reviewDate(), it.owner());
    }
}
