package dk.gladsaxe.ledelse.embedded.server;

import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.SessionTrackingMode;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.catalina.LifecycleException;
import org.apache.catalina.Wrapper;
import org.apache.catalina.connector.Connector;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.session.StandardManager;
import org.apache.catalina.startup.Tomcat;
import org.apache.catalina.valves.RemoteIpValve;
import org.apache.tomcat.util.http.Rfc6265CookieProcessor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A running Tomcat with one connector and one context for each instance. */
public final class HttpServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(HttpServer.class);
    private static final int SESSION_MINUTES = 60;
    /** More than any handler takes, so that the handler can say what is too much. */
    private static final long LARGEST_FILE = 32L * 1024 * 1024;
    private static final long ROOM_FOR_FIELDS = 64 * 1024;
    /** Only a proxy on the same machine is believed when it says for whom it asks. */
    private static final String LOOPBACK = "127\\.\\d+\\.\\d+\\.\\d+|::1|0:0:0:0:0:0:0:1";

    private final Tomcat tomcat;
    private final Connector connector;
    private final Workers workers;

    private HttpServer(final Tomcat tomcat, final Connector connector, final Workers workers) {
        this.tomcat = tomcat;
        this.connector = connector;
        this.workers = workers;
    }

    /** Starts to listen and to answer; a {@link PortUnavailable} when the port is taken. */
    public static HttpServer start(final ServerOptions options, final List<ServedInstance> instances) {
        final Tomcat tomcat = new Tomcat();
        tomcat.setBaseDir(options.work().toString());
        tomcat.setSilent(true);
        final Workers workers = Connectors.workers();
        final Connector connector = Connectors.create(options, workers);
        tomcat.setConnector(connector);
        final HostPages pages = new HostPages();
        final StandardHost host = (StandardHost) tomcat.getHost();
        host.getPipeline().addValve(forwardedHeaders());
        host.getPipeline().addValve(new ErrorPages(pages));
        host.setErrorReportValveClass(ErrorPages.class.getName());
        instances.forEach(instance -> addContext(tomcat, instance, pages, options.work()));
        final HttpServer server = new HttpServer(tomcat, connector, workers);
        try {
            tomcat.start();
        } catch (final LifecycleException e) {
            server.close();
            throw new PortUnavailable(options.address(), options.port(), rootCause(e));
        }
        return server;
    }

    /** Throws what {@link #start} would throw for a port that is taken, before time is spent on anything else. */
    public static void check(final String address, final int port) {
        try (ServerSocket probe = new ServerSocket()) {
            probe.setReuseAddress(true);
            probe.bind(new InetSocketAddress(address, port));
        } catch (final IOException e) {
            throw new PortUnavailable(address, port, e);
        }
    }

    /** The port that it listens on, also when a free one was asked for. */
    public int port() {
        return connector.getLocalPort();
    }

    @Override
    public void close() {
        try {
            tomcat.stop();
            tomcat.destroy();
        } catch (final LifecycleException e) {
            LOG.warn("The server did not stop orderly", e);
        }
        workers.shutdown();
    }

    private static RemoteIpValve forwardedHeaders() {
        final RemoteIpValve valve = new RemoteIpValve();
        valve.setInternalProxies(LOOPBACK);
        valve.setProtocolHeader("X-Forwarded-Proto");
        // Only an access log would read them, and they cost every request.
        valve.setRequestAttributesEnabled(false);
        return valve;
    }

    private static void addContext(final Tomcat tomcat, final ServedInstance served, final HostPages pages,
            final Path work) {
        final StandardContext context = (StandardContext) tomcat.addContext(served.instance().contextPath(), null);
        quietStop(context);
        context.setSessionCookieName("ledelse-" + served.instance().name());
        context.setUseHttpOnly(true);
        // Browsers send a form in the encoding of its page, and do not say which that is.
        context.setRequestCharacterEncoding(StandardCharsets.UTF_8.name());
        context.setSessionTimeout(SESSION_MINUTES);
        context.addServletContainerInitializer((classes, running) ->
                running.setSessionTrackingModes(EnumSet.of(SessionTrackingMode.COOKIE)), Set.of());
        final Rfc6265CookieProcessor cookies = new Rfc6265CookieProcessor();
        cookies.setSameSiteCookies("lax");
        context.setCookieProcessor(cookies);
        final StandardManager sessions = new StandardManager();
        sessions.setPathname(null);
        context.setManager(sessions);
        final ChainServlet chain = new ChainServlet(Chain.of(served, pages));
        Tomcat.addServlet(context, "chain", chain).addMapping("/");
        if (!served.uploads().isEmpty()) {
            final Wrapper files = Tomcat.addServlet(context, "files", chain);
            files.setMultipartConfigElement(new MultipartConfigElement(
                    work.toString(), LARGEST_FILE, LARGEST_FILE + ROOM_FOR_FIELDS, 0));
            served.uploads().forEach(files::addMapping);
        }
    }

    /** Nothing of a context outlives its process, so Tomcat need not look for what an undeployed one would leave. */
    private static void quietStop(final StandardContext context) {
        context.setClearReferencesRmiTargets(false);
        context.setClearReferencesThreadLocals(false);
    }

    private static Throwable rootCause(final Throwable error) {
        return error.getCause() == null ? error : rootCause(error.getCause());
    }
}
