package dk.gladsaxe.ledelse.bench;

import dk.gladsaxe.ledelse.embedded.repository.Jcr;
import dk.gladsaxe.ledelse.embedded.repository.SystemSessions;
import dk.gladsaxe.ledelse.embedded.repository.Workspaces;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import javax.jcr.Node;
import javax.jcr.RepositoryException;
import javax.jcr.Session;

/** Writes stories into a repository, so many to a folder and a save: a folder that grows is written anew each time. */
final class StoryWriter {

    private static final int FOLDER = 500;

    private final StoryMaker stories;

    StoryWriter(final StoryMaker stories) {
        this.stories = stories;
    }

    /**
     * Writes the stories 1 to {@code count}.
     *
     * @param progress told after each save how many there are
     */
    void write(final Workspaces workspaces, final int count, final IntConsumer progress) {
        try (SystemSessions sessions = new SystemSessions()) {
            final Session session = sessions.open(workspaces, "ledelse-stories");
            Jcr.run(() -> {
                final Node top = session.getRootNode().addNode("eksempler", "mgnl:folder");
                for (int first = 1; first <= count; first += FOLDER) {
                    final Node folder = top.addNode("fra-%06d".formatted(first), "mgnl:folder");
                    final int last = Math.min(first + FOLDER - 1, count);
                    for (int number = first; number <= last; number++) {
                        write(stories.make(number), folder);
                    }
                    session.save();
                    progress.accept(last);
                }
            });
        }
    }

    private static void write(final MadeStory story, final Node folder) throws RepositoryException {
        final Node node = folder.addNode(story.name(), "ledelse:story");
        for (final Map.Entry<String, String> text : story.texts().entrySet()) {
            node.setProperty(text.getKey(), text.getValue());
        }
        for (final Map.Entry<String, List<String>> list : story.lists().entrySet()) {
            node.setProperty(list.getKey(), list.getValue().toArray(String[]::new));
        }
        for (final Map.Entry<String, LocalDate> date : story.dates().entrySet()) {
            node.setProperty(date.getKey(), GregorianCalendar.from(date.getValue().atStartOfDay(ZoneOffset.UTC)));
        }
        for (final Map.Entry<String, Boolean> flag : story.flags().entrySet()) {
            node.setProperty(flag.getKey(), flag.getValue());
        }
    }
}
