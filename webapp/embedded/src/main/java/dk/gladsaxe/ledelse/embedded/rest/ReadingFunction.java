package dk.gladsaxe.ledelse.embedded.rest;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.reflect.Type;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * A class of an endpoint that is, besides, a function from a request to its response, in the JDK's own words for both.
 * Such a class promises that GET and HEAD get the same answer both ways, and the function is many times faster than the
 * way through a REST engine.
 */
final class ReadingFunction {

    static final Set<String> METHODS = Set.of("GET", "HEAD");

    private static final Type TYPE = Sample.class.getGenericInterfaces()[0];

    private final Function<HttpRequest, HttpResponse<byte[]>> function;

    private ReadingFunction(final Function<HttpRequest, HttpResponse<byte[]>> function) {
        this.function = function;
    }

    /** Its type is what others are held against. */
    private interface Sample extends Function<HttpRequest, HttpResponse<byte[]>> {
    }

    /** The object as a function; absent when its class does not say that it is one. */
    @SuppressWarnings("unchecked") // The line before looks at the type arguments.
    static Optional<ReadingFunction> of(final Object object) {
        return List.of(object.getClass().getGenericInterfaces()).contains(TYPE)
                ? Optional.of(new ReadingFunction((Function<HttpRequest, HttpResponse<byte[]>>) object))
                : Optional.empty();
    }

    Function<HttpRequest, HttpResponse<byte[]>> function() {
        return function;
    }

    void answer(final HttpServletRequest request, final HttpServletResponse response) throws IOException {
        final Optional<HttpRequest> asked = ReadRequest.of(request);
        if (asked.isPresent()) {
            write(function.apply(asked.get()), response);
        } else {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
        }
    }

    private static void write(final HttpResponse<byte[]> answer, final HttpServletResponse response) throws IOException {
        response.setStatus(answer.statusCode());
        answer.headers().map().forEach((name, values) -> {
            response.setHeader(name, values.get(0));
            values.stream().skip(1).forEach(value -> response.addHeader(name, value));
        });
        if (answer.body().length > 0) {
            response.getOutputStream().write(answer.body());
        }
    }
}
