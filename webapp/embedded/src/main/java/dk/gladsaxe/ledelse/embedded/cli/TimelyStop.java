package dk.gladsaxe.ledelse.embedded.cli;

import java.io.PrintWriter;
import java.time.Duration;

/**
 * Stops something as the process ends, but does not keep the process from ending when that takes too long: a request
 * that goes on for ever must not hold up a restart. What was saved is safe then too, as it is when the process is killed.
 */
final class TimelyStop implements Runnable {

    static final Duration PATIENCE = Duration.ofSeconds(30);

    private final Runnable stop;
    private final Duration patience;
    private final PrintWriter err;

    TimelyStop(final Runnable stop, final Duration patience, final PrintWriter err) {
        this.stop = stop;
        this.patience = patience;
        this.err = err;
    }

    @Override
    public void run() {
        final Thread stopping = new Thread(stop, "stopping");
        stopping.setDaemon(true);
        stopping.start();
        try {
            stopping.join(patience.toMillis());
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        if (stopping.isAlive()) {
            err.println("Something did not end within " + patience.toSeconds()
                    + " seconds, so the host ends as if it were killed. The next start takes a little longer.");
            err.flush();
        }
    }
}
