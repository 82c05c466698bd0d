package dk.gladsaxe.ledelse.bench;

import dk.gladsaxe.ledelse.embedded.host.HostOptions;
import dk.gladsaxe.ledelse.embedded.host.Instances;
import dk.gladsaxe.ledelse.embedded.problems.BadInput;
import dk.gladsaxe.ledelse.embedded.repository.JackrabbitRepository;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;

/**
 * Makes a home of the host with the samples and the same generated stories on both instances:
 * {@code MakeHome HOME LIGHT-MODULES COUNT}.
 */
public final class MakeHome {

    static final int MOST = 1_000_000;

    private static final int BAD_INPUT = 2;
    private static final List<String> INSTANCES = List.of("public", "author");
    private static final String PASSWORD = "for measuring only";

    private MakeHome() {
    }

    public static void main(final String[] arguments) {
        System.exit(run(List.of(arguments), Boolean.getBoolean("ledelse.terminal"), System.err));
    }

    /**
     * Gives the exit code.
     *
     * @param terminal whether a person watches {@code err}, who is shown how far it has come
     */
    static int run(final List<String> arguments, final boolean terminal, final PrintStream err) {
        try {
            if (arguments.size() != 3 || !arguments.get(2).matches("\\d{1,7}")
                    || Integer.parseInt(arguments.get(2)) > MOST) {
                err.println("usage: MakeHome HOME LIGHT-MODULES COUNT, with a count from 0 to " + MOST);
                return BAD_INPUT;
            }
            final int count = Integer.parseInt(arguments.get(2));
            final int all = count * INSTANCES.size();
            make(Path.of(arguments.get(0)), Path.of(arguments.get(1)), count, made -> {
                if (terminal) {
                    err.print("\r" + made + " of " + all + " stories" + (made == all ? "\n" : ""));
                }
            });
            return 0;
        } catch (final RuntimeException e) {
            if (e instanceof BadInput) {
                err.println(e.getMessage());
                return BAD_INPUT;
            }
            throw e;
        }
    }

    /** @param progress told now and then how many stories there are on both instances together */
    static void make(final Path home, final Path lightModules, final int count, final IntConsumer progress) {
        if (Files.exists(home)) {
            throw new HomeExists(home);
        }
        Instances.open(new HostOptions(home, List.of(), Optional.of(lightModules), true, Optional.of(PASSWORD))).close();
        for (int i = 0; i < INSTANCES.size(); i++) {
            final int before = i * count;
            try (JackrabbitRepository repository = JackrabbitRepository.open(home.resolve(INSTANCES.get(i)))) {
                final StoryMaker stories = new StoryMaker(Words.ofThisProject(), Neighbours.of(repository));
                new StoryWriter(stories).write(repository, count, made -> progress.accept(before + made));
            }
        }
    }

    /** There is something where a new home was to be. */
    static final class HomeExists extends RuntimeException implements BadInput {

        private static final long serialVersionUID = 1L;

        HomeExists(final Path home) {
            super(home + " is there already; name a folder that is not.");
        }
    }
}
