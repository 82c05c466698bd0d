package dk.gladsaxe.ledelse.delivery.resource;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Story;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The alphabetical orders of one snapshot. One that nobody has asked for yet is made when it is asked for; those of the
 * snapshot before are made along with this, out of what they were. Safe for use by several threads.
 */
final class Alphabets {

    private final Ledelsesgrundlag snapshot;
    private final Map<String, Alphabet<Story>> stories = new ConcurrentHashMap<>();
    private final Map<String, Alphabet<Question>> questions = new ConcurrentHashMap<>();

    private Alphabets(final Ledelsesgrundlag snapshot, final Optional<Alphabets> former) {
        this.snapshot = snapshot;
        former.ifPresent(known -> {
            known.stories.forEach((lang, order) -> stories.put(lang, order.of(snapshot.stories().all())));
            known.questions.forEach((lang, order) -> questions.put(lang, order.of(snapshot.questions().all())));
        });
    }

    static Alphabets of(final Ledelsesgrundlag snapshot) {
        return snapshot.derived(Alphabets.class, Alphabets::new);
    }

    Alphabet<Story> stories(final String lang) {
        return stories.computeIfAbsent(lang,
                key -> Alphabet.empty(Story::title, key).of(snapshot.stories().all()));
    }

    Alphabet<Question> questions(final String lang) {
        return questions.computeIfAbsent(lang,
                key -> Alphabet.empty(Question::text, key).of(snapshot.questions().all()));
    }
}
