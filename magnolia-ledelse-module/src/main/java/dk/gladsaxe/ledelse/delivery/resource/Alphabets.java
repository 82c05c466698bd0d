package dk.gladsaxe.ledelse.delivery.resource;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Story;
import java.lang.ref.WeakReference;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The alphabetical orders of the content, made for each snapshot when they are first asked for, out of those of the
 * snapshot before. Safe for use by several threads.
 */
final class Alphabets {

    /** Weak, so that a snapshot that nobody uses any more can go. */
    private volatile WeakReference<OfSnapshot> before = new WeakReference<>(null);

    Alphabet<Story> stories(final Ledelsesgrundlag snapshot, final String lang) {
        return of(snapshot).stories.computeIfAbsent(lang, key -> of(snapshot).earlierStories
                .getOrDefault(key, Alphabet.empty(Story::title, key)).of(snapshot.stories().all()));
    }

    Alphabet<Question> questions(final Ledelsesgrundlag snapshot, final String lang) {
        return of(snapshot).questions.computeIfAbsent(lang, key -> of(snapshot).earlierQuestions
                .getOrDefault(key, Alphabet.empty(Question::text, key)).of(snapshot.questions().all()));
    }

    private OfSnapshot of(final Ledelsesgrundlag snapshot) {
        return snapshot.derived(OfSnapshot.class, any -> {
            final OfSnapshot made = new OfSnapshot(before.get());
            before = new WeakReference<>(made);
            return made;
        });
    }

    /** By language. */
    private static final class OfSnapshot {

        private final Map<String, Alphabet<Story>> stories = new ConcurrentHashMap<>();
        private final Map<String, Alphabet<Question>> questions = new ConcurrentHashMap<>();
        private final Map<String, Alphabet<Story>> earlierStories;
        private final Map<String, Alphabet<Question>> earlierQuestions;

        OfSnapshot(final OfSnapshot earlier) {
            this.earlierStories = earlier == null ? Map.of() : Map.copyOf(earlier.stories);
            this.earlierQuestions = earlier == null ? Map.of() : Map.copyOf(earlier.questions);
        }
    }
}
