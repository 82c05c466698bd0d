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
        chain.answer(request, response);
    }
}
