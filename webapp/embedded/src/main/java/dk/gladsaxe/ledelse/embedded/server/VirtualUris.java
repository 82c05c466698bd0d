package dk.gladsaxe.ledelse.embedded.server;

import dk.gladsaxe.ledelse.embedded.Instance;
import dk.gladsaxe.ledelse.embedded.definitions.VirtualUriMapping;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Follows virtual URIs. A forward goes on with the other address, with the parameters of both, and may meet another
 * mapping there; no mapping is used twice in a request, so no circle is endless. A redirect keeps the locale prefix:
 * who asked in English is led to English.
 */
final class VirtualUris {

    private static final Logger LOG = LoggerFactory.getLogger(VirtualUris.class);

    private final Instance instance;

    VirtualUris(final Instance instance) {
        this.instance = instance;
    }

    /** Where the request is to be answered; empty when a redirect has answered it. */
    Optional<Target> follow(final LocalePrefix prefix, final Target asked, final HttpServletRequest request,
            final HttpServletResponse response) {
        final Collection<VirtualUriMapping> all = instance.definitions().virtualUris();
        final List<VirtualUriMapping> used = new ArrayList<>();
        Target target = asked;
        for (Optional<Hit> hit = find(all, used, target); hit.isPresent(); hit = find(all, used, target)) {
            used.add(hit.get().mapping());
            final MappedAddress mapped = MappedAddress.of(hit.get().mapping(), hit.get().match());
            if (mapped.action() == MappedAddress.Action.FORWARD) {
                target = new Target(mapped.path(), Parameters.with(target.parameters(), mapped.parameters()));
            } else if (redirected(mapped, prefix, hit.get().mapping(), request, response)) {
                return Optional.empty();
            }
        }
        return Optional.of(target);
    }

    private boolean redirected(final MappedAddress mapped, final LocalePrefix prefix, final VirtualUriMapping mapping,
            final HttpServletRequest request, final HttpServletResponse response) {
        final String location = mapped.location(instance.contextPath() + prefix.prefix());
        if (location.equals(request.getRequestURI())) {
            LOG.warn("{} ({}) redirects {} to itself; it is passed over", mapping.name(), mapping.origin(), location);
            return false;
        }
        response.setStatus(mapped.action() == MappedAddress.Action.PERMANENT
                ? HttpServletResponse.SC_MOVED_PERMANENTLY : HttpServletResponse.SC_FOUND);
        response.setHeader("Location", location);
        return true;
    }

    private static Optional<Hit> find(
            final Collection<VirtualUriMapping> mappings, final List<VirtualUriMapping> used, final Target target) {
        for (final VirtualUriMapping mapping : mappings) {
            final Matcher match = mapping.fromUri().matcher(target.path());
            if (match.find() && !used.contains(mapping)) {
                return Optional.of(new Hit(mapping, match));
            }
        }
        return Optional.empty();
    }

    private record Hit(VirtualUriMapping mapping, Matcher match) {
    }
}
