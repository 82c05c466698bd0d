package dk.gladsaxe.ledelse.embedded.cli;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.encoder.PatternLayoutEncoder;
import ch.qos.logback.classic.filter.ThresholdFilter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.ConsoleAppender;
import ch.qos.logback.core.OutputStreamAppender;
import ch.qos.logback.core.rolling.FixedWindowRollingPolicy;
import ch.qos.logback.core.rolling.RollingFileAppender;
import ch.qos.logback.core.rolling.SizeBasedTriggeringPolicy;
import ch.qos.logback.core.util.FileSize;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import org.slf4j.bridge.SLF4JBridgeHandler;

/** Where the program's log goes: warnings in short to stderr, everything of interest to a file of the home. */
public final class Logs {

    private static final String SHORT = "%-5level %msg%n%nopex";
    private static final String LONG = "%d{yyyy-MM-dd HH:mm:ss.SSS} %-5level [%thread] %logger{36} %msg%n";
    private static final long FILE_BYTES = 10L * 1024 * 1024;
    private static final int FILES = 5;

    /** Libraries that report everyday business as warnings or more. */
    private static final Map<String, Level> CHATTER = Map.of(
            "org.apache.jackrabbit", Level.ERROR,
            "org.apache.tika", Level.ERROR,
            "org.apache.catalina", Level.WARN,
            "org.apache.coyote", Level.WARN,
            "org.apache.tomcat", Level.WARN,
            "org.apache.pdfbox", Level.ERROR,
            "org.apache.fontbox", Level.ERROR,
            "freemarker", Level.OFF);

    private Optional<Path> file = Optional.empty();

    /** Sends warnings to stderr, or with {@code verbose} all that the file gets too. */
    void toConsole(final boolean verbose) {
        final LoggerContext context = context();
        context.reset();
        SLF4JBridgeHandler.removeHandlersForRootLogger();
        SLF4JBridgeHandler.install();
        final ConsoleAppender<ILoggingEvent> console = new ConsoleAppender<>();
        console.setTarget("System.err");
        final ThresholdFilter threshold = new ThresholdFilter();
        threshold.setLevel(verbose ? "INFO" : "WARN");
        threshold.start();
        console.addFilter(threshold);
        encode(console, verbose ? LONG : SHORT);
        console.start();
        root().addAppender(console);
        root().setLevel(Level.INFO);
        CHATTER.forEach((name, level) -> context.getLogger(name).setLevel(level));
    }

    /** Writes to {@code HOME/logs/ledelse.log} from now on; the details of a failure go there alone. */
    void toFile(final Path home) {
        final Path target = home.resolve("logs").resolve("ledelse.log");
        final RollingFileAppender<ILoggingEvent> appender = new RollingFileAppender<>();
        appender.setContext(context());
        appender.setFile(target.toString());
        final FixedWindowRollingPolicy names = new FixedWindowRollingPolicy();
        names.setContext(context());
        names.setParent(appender);
        names.setFileNamePattern(target + ".%i");
        names.setMaxIndex(FILES);
        names.start();
        final SizeBasedTriggeringPolicy<ILoggingEvent> size = new SizeBasedTriggeringPolicy<>();
        size.setContext(context());
        size.setMaxFileSize(new FileSize(FILE_BYTES));
        size.start();
        appender.setRollingPolicy(names);
        appender.setTriggeringPolicy(size);
        encode(appender, LONG);
        final LateAppender late = new LateAppender(appender);
        late.setContext(context());
        late.start();
        root().addAppender(late);
        final Logger failures = context().getLogger(Failures.class);
        failures.setAdditive(false);
        failures.addAppender(late);
        file = Optional.of(target);
    }

    /** The file that is written to, if any. */
    Optional<Path> file() {
        return file;
    }

    private static void encode(final OutputStreamAppender<ILoggingEvent> appender, final String pattern) {
        final PatternLayoutEncoder encoder = new PatternLayoutEncoder();
        encoder.setContext(context());
        encoder.setPattern(pattern);
        encoder.start();
        appender.setContext(context());
        appender.setEncoder(encoder);
    }

    private static LoggerContext context() {
        return (LoggerContext) LoggerFactory.getILoggerFactory();
    }

    private static Logger root() {
        return context().getLogger(org.slf4j.Logger.ROOT_LOGGER_NAME);
    }
}
