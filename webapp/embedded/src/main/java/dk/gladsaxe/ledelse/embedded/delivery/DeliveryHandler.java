package dk.gladsaxe.ledelse.embedded.delivery;

import dk.gladsaxe.ledelse.embedded.definitions.EndpointDefinition;
import dk.gladsaxe.ledelse.embedded.definitions.SiteDefinition;
import dk.gladsaxe.ledelse.embedded.delivery.content.AnswerLanguage;
import dk.gladsaxe.ledelse.embedded.delivery.error.DeliveryFailure;
import dk.gladsaxe.ledelse.embedded.delivery.error.ErrorCode;
import dk.gladsaxe.ledelse.embedded.repository.RepositoryFailure;
import dk.gladsaxe.ledelse.embedded.web.Exchange;
import dk.gladsaxe.ledelse.embedded.web.Handler;
import java.io.IOException;
import java.util.Optional;
import javax.jcr.NoSuchWorkspaceException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Answers for the delivery endpoints that modules define, as Magnolia's delivery endpoint of version 2 does. Where
 * Magnolia blames itself (5xx) for a request that makes no sense, this one blames the request (4xx). Safe for use by
 * several threads.
 */
public final class DeliveryHandler implements Handler {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryHandler.class);

    @Override
    public boolean handle(final Exchange exchange) throws IOException {
        final Optional<EndpointTarget> target = EndpointTarget.of(exchange);
        if (target.isPresent() && target.get().endpoint() instanceof final EndpointDefinition.Delivery endpoint) {
            answer(exchange, endpoint, target.get().rest());
            return true;
        }
        return false;
    }

    private static void answer(
            final Exchange exchange, final EndpointDefinition.Delivery endpoint, final String rest)
            throws IOException {
        final Answer answer = new Answer(exchange);
        switch (exchange.request().getMethod()) {
            case "GET", "HEAD" -> content(exchange, endpoint, rest, answer);
            case "OPTIONS" -> answer.options();
            default -> answer.error(ErrorCode.METHOD_NOT_ALLOWED,
                    "content is only given, by GET; it is changed in the CMS");
        }
    }

    private static void content(
            final Exchange exchange, final EndpointDefinition.Delivery endpoint, final String rest,
            final Answer answer) throws IOException {
        final SiteDefinition site = exchange.instance().definitions().site();
        final Languages languages = new Languages(site.locales(), site.defaultLocale(), exchange.locale());
        final Optional<String> header = Optional.ofNullable(exchange.request().getHeader("Accept-Language"));
        AnswerLanguage language = languages.accepted(header);
        try {
            language = languages.choose(exchange.parameter("lang"), header);
            final byte[] body = new DeliveryRequest(exchange, endpoint, language).answer(rest);
            answer.in(language).ok(body);
        } catch (final DeliveryFailure e) {
            answer.in(language).error(e.code(), e.getMessage());
        } catch (final RepositoryFailure e) {
            LOG.error("{} cannot answer {}", endpoint.origin(), exchange.path(), e);
            answer.in(language).error(e.getCause() instanceof NoSuchWorkspaceException
                    ? ErrorCode.NO_SUCH_WORKSPACE : ErrorCode.UNKNOWN, "the content cannot be read; see the log");
        }
    }
}
