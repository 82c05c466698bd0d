package dk.gladsaxe.ledelse.delivery;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.delivery.query.Arguments;
import dk.gladsaxe.ledelse.delivery.query.PercentCode;
import dk.gladsaxe.ledelse.delivery.query.Problem;
import dk.gladsaxe.ledelse.delivery.query.ProblemType;
import dk.gladsaxe.ledelse.delivery.resource.Answer;
import dk.gladsaxe.ledelse.delivery.resource.Call;
import dk.gladsaxe.ledelse.delivery.resource.Resource;
import dk.gladsaxe.ledelse.delivery.shape.Links;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The ledelse API over a snapshot: finds the resource that a request means, has it answer, and keeps the answer for the
 * next who asks the same, as long as the snapshot does not change. Safe for use by several threads.
 */
public final class DeliveryApi implements LedelseApi {

    private static final Logger LOG = LoggerFactory.getLogger(DeliveryApi.class);
    private static final int MOST_PATH = 500;
    private static final long CACHE_BYTES = 64L << 20;

    private final Supplier<Optional<Ledelsesgrundlag>> content;
    private final Visibility visibility;
    private final List<Resource> resources;
    private final long cacheBytes;
    private volatile ResponseCache cache;

    /**
     * @param content   what is delivered; absent until all of it was read. The same object as long as nothing changes
     * @param resources of several that stand at one address, the first answers
     */
    public DeliveryApi(
            final Supplier<Optional<Ledelsesgrundlag>> content,
            final Visibility visibility,
            final List<Resource> resources) {
        this(content, visibility, resources, CACHE_BYTES);
    }

    /** @param cacheBytes how much memory answers may take that are kept */
    DeliveryApi(
            final Supplier<Optional<Ledelsesgrundlag>> content,
            final Visibility visibility,
            final List<Resource> resources,
            final long cacheBytes) {
        this.content = Objects.requireNonNull(content, "content");
        this.visibility = Objects.requireNonNull(visibility, "visibility");
        this.resources = List.copyOf(resources);
        this.cacheBytes = cacheBytes;
    }

    @Override
    public ApiResponse get(final ApiRequest request) {
        try {
            final Ledelsesgrundlag snapshot = content.get().orElseThrow(() -> Problem.of(ProblemType.NOT_READY,
                    "The content was not read yet, or cannot be; ask again in a few seconds"));
            return respond(request, snapshot);
        } catch (final Problem e) {
            return problem(e);
        } catch (final RuntimeException e) {
            final String reference = UUID.randomUUID().toString();
            LOG.error("Reference {}: GET {}?{} of the ledelse API failed",
                    reference, printable(request.path()), printable(request.query()), e);
            return problem(Problem.fault(reference));
        }
    }

    private ApiResponse respond(final ApiRequest request, final Ledelsesgrundlag snapshot) {
        final ResponseCache known = cacheOf(snapshot);
        final ResponseCache.Key key = new ResponseCache.Key(request.path(), request.query(), request.root());
        final Optional<Representation> hit = known.get(key);
        if (hit.isPresent()) {
            return hit.get().response(request.gzip(), request.ifNoneMatch());
        }
        final Answer answer = answer(request, snapshot);
        final Representation made = new Representation(answer.body(), headers(answer));
        if (answer.lifetime() == Answer.Lifetime.SNAPSHOT) {
            known.put(key, made);
        }
        return made.response(request.gzip(), request.ifNoneMatch());
    }

    private Answer answer(final ApiRequest request, final Ledelsesgrundlag snapshot) {
        final Links relative = Links.relative(request.root()).orElseThrow(DeliveryApi::badRoot);
        final Links absolute = Links.absolute(request.root()).orElseThrow(DeliveryApi::badRoot);
        final List<String> segments = segments(request.path());
        for (final Resource resource : resources) {
            final Optional<Map<String, String>> names = resource.operation().address().match(segments);
            if (names.isPresent()) {
                return resource.answer(new Call(names.get(),
                        Arguments.of(request.query(), resource.operation().parameters()), snapshot, relative,
                        absolute));
            }
        }
        throw Problem.of(ProblemType.NOT_FOUND, "There is no such address; all addresses are in 'openapi.json'");
    }

    private static List<String> segments(final String path) {
        if (path.length() > MOST_PATH) {
            throw Problem.of(ProblemType.TOO_LONG,
                    "The path is " + path.length() + " characters long; at most " + MOST_PATH + " are read");
        }
        final List<String> segments = new ArrayList<>();
        for (final String segment : path.isEmpty() ? new String[0] : path.split("/", -1)) {
            segments.add(PercentCode.segment(segment).orElseThrow(() -> Problem.of(ProblemType.BAD_ADDRESS,
                    "The path is not percent-encoded UTF-8, or holds control characters")));
        }
        return segments;
    }

    private Map<String, String> headers(final Answer answer) {
        final Map<String, String> headers = new HashMap<>();
        headers.put("Content-Type", answer.mediaType());
        headers.put("Cache-Control", answer.lifetime() == Answer.Lifetime.ONCE
                ? Visibility.AUTHOR.cacheControl() : visibility.cacheControl());
        headers.put("X-Content-Type-Options", "nosniff");
        return headers;
    }

    private ResponseCache cacheOf(final Ledelsesgrundlag snapshot) {
        final ResponseCache known = cache;
        if (known != null && known.isOf(snapshot)) {
            return known;
        }
        final ResponseCache fresh = new ResponseCache(snapshot, cacheBytes);
        cache = fresh;
        return fresh;
    }

    private static ApiResponse problem(final Problem problem) {
        final ApiResponse response = ApiResponse.of(problem);
        return problem.type() == ProblemType.NOT_READY ? response.with("Retry-After", "5") : response;
    }

    private static Problem badRoot() {
        return Problem.of(ProblemType.BAD_ADDRESS, "The host that was asked has no name that could stand in a link");
    }

    private static String printable(final String text) {
        return text.substring(0, Math.min(MOST_PATH, text.length())).replaceAll("\\p{Cntrl}", "?");
    }
}
