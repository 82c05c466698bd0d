package dk.gladsaxe.ledelse.embedded.server;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/** Hands every request of a context to the chain. */
final class ChainServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private final transient Chain chain;

    ChainServlet(final Chain chain) {
        this.chain = chain;
    }

    @Override
    protected void service(final HttpServletRequest request, final HttpServletResponse response) throws IOException {
        // Threads that libraries start while they answer must not keep Tomcat's class loader of this context.
        final Thread thread = Thread.currentThread();
        final ClassLoader tomcats = thread.getContextClassLoader();
        thread.setContextClassLoader(ChainServlet.class.getClassLoader());
        try {
            chain.answer(request, response);
        } finally {
            thread.setContextClassLoader(tomcats);
        }
    }
}
