package dk.gladsaxe.ledelse.delivery.resource;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Story;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The alphabetical orders of one snapshot, each made when it is first asked for. Safe for use by several threads. */
final class Alphabets {

    private final Ledelsesgrundlag snapshot;
    private final Map<String, Alphabet<Story>> stories = new ConcurrentHashMap<>();
    private final Map<String, Alphabet<Question>> questions = new ConcurrentHashMap<>();

    private Alphabets(final Ledelsesgrundlag snapshot) {
        this.snapshot = snapshot;
    }

    static Alphabets of(final Ledelsesgrundlag snapshot) {
        return snapshot.derived(Alphabets.class, Alphabets::new);
    }

    Alphabet<Story> stories(final String lang) {
        return stories.computeIfAbsent(lang, key -> new Alphabet<>(snapshot.stories().all(), Story::title, key));
    }

    Alphabet<Question> questions(final String lang) {
        return questions.computeIfAbsent(lang, key -> new Alphabet<>(snapshot.questions().all(), Question::text, key));
    }
}
