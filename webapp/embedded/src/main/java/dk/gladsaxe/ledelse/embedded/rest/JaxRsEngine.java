package dk.gladsaxe.ledelse.embedded.rest;

import dk.gladsaxe.ledelse.embedded.delivery.RestHandler;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Map;
import org.jboss.resteasy.plugins.server.servlet.HttpServletDispatcher;

/** RESTEasy with one object of a JAX-RS class, as a Magnolia registers it. Safe for use by several threads. */
final class JaxRsEngine implements AutoCloseable {

    private final HttpServletDispatcher dispatcher;

    private JaxRsEngine(final HttpServletDispatcher dispatcher) {
        this.dispatcher = dispatcher;
    }

    static JaxRsEngine start(final Object resource, final ServletContext context) {
        final HttpServletDispatcher dispatcher = new HttpServletDispatcher();
        try {
            dispatcher.init(new Configuration(context, Map.of("resteasy.servlet.mapping.prefix", RestHandler.BASE)));
        } catch (final ServletException e) {
            throw new IllegalStateException("RESTEasy does not start", e);
        }
        dispatcher.getDispatcher().getRegistry().addSingletonResource(resource);
        return new JaxRsEngine(dispatcher);
    }

    void answer(final HttpServletRequest request, final HttpServletResponse response) throws IOException {
        dispatcher.service(request.getMethod(), request, response);
    }

    @Override
    public void close() {
        dispatcher.destroy();
    }

    /** What a servlet is told when it begins. */
    private record Configuration(ServletContext context, Map<String, String> parameters) implements ServletConfig {

        @Override
        public String getServletName() {
            return "rest";
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public String getInitParameter(final String name) {
            return parameters.get(name);
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }
    }
}
