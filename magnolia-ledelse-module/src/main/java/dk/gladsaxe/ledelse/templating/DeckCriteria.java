package dk.gladsaxe.ledelse.templating;

import dk.gladsaxe.ledelse.content.Draw;
import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.content.QuestionFacet;
import dk.gladsaxe.ledelse.model.Question;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * The hash a template asks for a deck with.
 *
 * @param byHand the names or identifiers of the questions to take, if the deck is put together by hand
 * @param seed   by which the cards are shuffled; without it they keep their order
 */
record DeckCriteria(Map<QuestionFacet, String> facets, Optional<List<String>> byHand, OptionalInt seed) {

    private static final String QUESTIONS = "questions";
    private static final String SEED = "seed";

    /** @throws IllegalArgumentException naming key, value and what is allowed, when the hash holds anything else */
    static DeckCriteria of(final Map<?, ?> given, final Ledelsesgrundlag snapshot) {
        final Object questions = given.get(QUESTIONS);
        final Object seed = given.get(SEED);
        return new DeckCriteria(
                Criteria.facets(given, QuestionFacet.class, List.of(QUESTIONS, SEED), snapshot),
                Criteria.blank(questions) ? Optional.empty() : Optional.of(names(questions)),
                Criteria.blank(seed) ? OptionalInt.empty()
                        : OptionalInt.of(Criteria.number(SEED, seed, 1, Draw.SEEDS)));
    }

    Deck deck(final Ledelsesgrundlag snapshot) {
        final List<Question> fitting = snapshot.questions().with(facets);
        final List<Question> chosen = byHand.map(names -> names.stream().limit(Deck.MOST_BY_HAND)
                .flatMap(name -> snapshot.questions().find(name).stream()).distinct().filter(fitting::contains).toList())
                .orElse(fitting);
        final List<Question> ordered = seed.isPresent() ? Draw.shuffled(chosen, seed.getAsInt()) : chosen;
        return new Deck(ordered.stream().limit(Deck.MOST).toList(),
                byHand.map(names -> names.size() - chosen.size()).orElse(0));
    }

    private static List<String> names(final Object questions) {
        final String text = Criteria.text(QUESTIONS, questions, "names or identifiers with full stops between them");
        return Stream.of(text.split("\\.")).filter(name -> !name.isBlank()).distinct().toList();
    }
}
