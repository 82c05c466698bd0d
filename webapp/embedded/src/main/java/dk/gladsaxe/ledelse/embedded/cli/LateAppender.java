package dk.gladsaxe.ledelse.embedded.cli;

import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.Appender;
import ch.qos.logback.core.AppenderBase;

/** Starts another appender with the first event: a command that is refused leaves no folder with an empty log. */
final class LateAppender extends AppenderBase<ILoggingEvent> {

    private final Appender<ILoggingEvent> target;

    LateAppender(final Appender<ILoggingEvent> target) {
        this.target = target;
    }

    @Override
    protected void append(final ILoggingEvent event) {
        if (!target.isStarted()) {
            target.start();
        }
        target.doAppend(event);
    }

    @Override
    public void stop() {
        target.stop();
        super.stop();
    }
}
