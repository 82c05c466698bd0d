package dk.gladsaxe.ledelse.contract;

import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.apache.catalina.Wrapper;
import org.apache.catalina.core.StandardContext;
import org.apache.catalina.startup.Tomcat;
import org.jboss.resteasy.plugins.server.servlet.HttpServletDispatcher;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * The REST engine that is on the class path, in the container that is there too, with an object registered as a
 * Magnolia registers an endpoint: a singleton, put into the registry of the servlet that has {@code /.rest/*}.
 */
final class Engine implements BeforeAllCallback, AfterAllCallback {

    private final Supplier<Object> endpoint;
    private final Tomcat tomcat = new Tomcat();

    Engine(final Supplier<Object> endpoint) {
        this.endpoint = endpoint;
    }

    @Override
    public void beforeAll(final ExtensionContext context) throws Exception {
        final Path work = Files.createTempDirectory("contract");
        tomcat.setBaseDir(work.toString());
        tomcat.setSilent(true);
        tomcat.setPort(0);
        tomcat.getConnector();
        final StandardContext application = (StandardContext) tomcat.addContext("/magnoliaPublic", work.toString());
        application.setClearReferencesRmiTargets(false);
        application.setClearReferencesThreadLocals(false);
        final HttpServletDispatcher dispatcher = new HttpServletDispatcher();
        final Wrapper servlet = Tomcat.addServlet(application, "rest", dispatcher);
        servlet.addInitParameter("resteasy.servlet.mapping.prefix", "/.rest");
        servlet.setLoadOnStartup(1);
        servlet.addMapping("/.rest/*");
        tomcat.start();
        dispatcher.getDispatcher().getRegistry().addSingletonResource(endpoint.get());
    }

    @Override
    public void afterAll(final ExtensionContext context) throws Exception {
        tomcat.stop();
        tomcat.destroy();
    }

    /** The address of something below the API. */
    URI address(final String below) {
        return URI.create(root() + below);
    }

    String root() {
        return "http://localhost:" + port() + "/magnoliaPublic/.rest/delivery/ledelse/api/v1";
    }

    int port() {
        return tomcat.getConnector().getLocalPort();
    }
}
