package dk.gladsaxe.ledelse.embedded.host;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.AppenderBase;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.LoggerFactory;

/** Counts the changes of light modules that a host in this process has looked at and refused, until it is closed. */
final class Refusals extends AppenderBase<ILoggingEvent> implements AutoCloseable {

    private final Logger logger = (Logger) LoggerFactory.getLogger(LoadedModules.class);
    private final AtomicInteger count = new AtomicInteger();

    Refusals() {
        start();
        logger.addAppender(this);
    }

    int count() {
        return count.get();
    }

    @Override
    protected void append(final ILoggingEvent event) {
        if (event.getLevel() == Level.ERROR) {
            count.incrementAndGet();
        }
    }

    @Override
    public void close() {
        logger.detachAppender(this);
        stop();
    }
}
