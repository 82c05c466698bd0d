package dk.gladsaxe.ledelse.embedded.rest;

import jakarta.servlet.ServletContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;

/**
 * One object of an endpoint's class. RESTEasy answers with it, and starts when it is first needed; but who reads from an
 * object that is a {@link ReadingFunction} too is spared the way through RESTEasy. Safe for use by several threads.
 */
final class ServedEndpoint implements AutoCloseable {

    private final Object object;
    private final Optional<ReadingFunction> function;
    private volatile Optional<JaxRsEngine> engine = Optional.empty();

    ServedEndpoint(final Object object) {
        this.object = object;
        this.function = ReadingFunction.of(object);
    }

    void answer(final HttpServletRequest request, final HttpServletResponse response) throws IOException {
        if (function.isPresent() && ReadingFunction.METHODS.contains(request.getMethod())) {
            function.get().answer(request, response);
        } else {
            engine(request.getServletContext()).answer(request, response);
        }
    }

    private JaxRsEngine engine(final ServletContext context) {
        final Optional<JaxRsEngine> known = engine;
        return known.isPresent() ? known.get() : start(context);
    }

    private synchronized JaxRsEngine start(final ServletContext context) {
        if (engine.isEmpty()) {
            engine = Optional.of(JaxRsEngine.start(object, context));
        }
        return engine.get();
    }

    @Override
    public void close() {
        engine.ifPresent(JaxRsEngine::close);
    }
}
