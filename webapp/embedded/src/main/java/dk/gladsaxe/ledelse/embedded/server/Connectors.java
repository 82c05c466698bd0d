package dk.gladsaxe.ledelse.embedded.server;

import java.time.Duration;
import org.apache.catalina.connector.Connector;

/** How the server listens: limits that keep a small machine answering. */
final class Connectors {

    private static final int MAX_THREADS = 40;
    private static final int THREADS_PER_PROCESSOR = 2;
    private static final Duration PATIENCE = Duration.ofMillis(20);
    private static final int TIMEOUT_MILLIS = 20_000;
    private static final int KEEP_ALIVE_MILLIS = 15_000;
    /** As much as nginx lets by; at Tomcat's hundred a busy client spends its time on new connections. */
    private static final int MAX_KEEP_ALIVE_REQUESTS = 1000;
    private static final int MAX_CONNECTIONS = 500;
    private static final int ACCEPT_COUNT = 100;
    private static final int MAX_HEADER_BYTES = 16 * 1024;
    /** Most answers fit, so they are handed to the network at once; at Tomcat's 8 KB that takes several calls. */
    private static final int WRITE_BUFFER_BYTES = 32 * 1024;
    private static final int MAX_FORM_BYTES = 1024 * 1024;
    private static final int MAX_PARAMETERS = 500;

    private Connectors() {
    }

    /** @param workers answer the requests; whoever made them ends them */
    static Connector create(final ServerOptions options, final Workers workers) {
        final Connector connector = new Connector();
        connector.setPort(options.port());
        connector.setProperty("address", options.address());
        connector.setThrowOnFailure(true);
        connector.setXpoweredBy(false);
        connector.setAllowTrace(false);
        connector.setURIEncoding("UTF-8");
        connector.setUseBodyEncodingForURI(false);
        connector.setMaxPostSize(MAX_FORM_BYTES);
        connector.setMaxParameterCount(MAX_PARAMETERS);
        connector.getProtocolHandler().setExecutor(workers);
        set(connector, "maxConnections", MAX_CONNECTIONS);
        set(connector, "acceptCount", ACCEPT_COUNT);
        set(connector, "connectionTimeout", TIMEOUT_MILLIS);
        set(connector, "keepAliveTimeout", KEEP_ALIVE_MILLIS);
        set(connector, "maxKeepAliveRequests", MAX_KEEP_ALIVE_REQUESTS);
        set(connector, "maxHttpRequestHeaderSize", MAX_HEADER_BYTES);
        set(connector, "socket.appWriteBufSize", WRITE_BUFFER_BYTES);
        connector.setProperty("compression", "on");
        // Not HTML: who answers with a page knows whether it holds a secret, whose likeness to the address the length of
        // what was compressed would tell.
        connector.setProperty("compressibleMimeType", "application/json,text/css,text/javascript,image/svg+xml");
        return connector;
    }

    static Workers workers() {
        return new Workers(Math.min(MAX_THREADS, THREADS_PER_PROCESSOR * Runtime.getRuntime().availableProcessors()),
                MAX_THREADS, PATIENCE);
    }

    private static void set(final Connector connector, final String name, final int value) {
        connector.setProperty(name, Integer.toString(value));
    }
}
