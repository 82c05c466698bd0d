package dk.gladsaxe.ledelse.delivery.query;

import dk.gladsaxe.ledelse.delivery.shape.Json;
import dk.gladsaxe.ledelse.delivery.shape.Kinds;
import dk.gladsaxe.ledelse.delivery.shape.Shape;
import dk.gladsaxe.ledelse.delivery.shape.View;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** That a request gets no answer, and why; becomes an answer of its own kind (RFC 9457). */
public final class Problem extends RuntimeException {

    /** The media type of such answers. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** What such answers look like. */
    public static final Shape<Problem> SHAPE = Shape.<Problem>named("problem",
            "Why a request got no answer (RFC 9457).")
            .with("type", "What kind of problem it is.",
                    Kinds.oneOf(Stream.of(ProblemType.values()).map(ProblemType::uri).toList()),
                    problem -> problem.type().uri())
            .with("title", "The kind in words.", Kinds.text(), problem -> problem.type().title())
            .with("status", "The status of HTTP.", Kinds.whole(400, 599), problem -> (long) problem.type().status())
            .with("detail", "What is wrong with this request, and what to do.", Kinds.text(), Problem::getMessage)
            .optional("parameter", "The parameter that is not as it should be.", Kinds.text(),
                    (problem, view) -> problem.refusal.map(Refusal::parameter))
            .optional("got", "What the parameter held, shortened when it is long; left out when it was not there.",
                    Kinds.text(), (problem, view) -> problem.refusal.flatMap(Refusal::got))
            .optional("expected", "What it takes.", Kinds.text(),
                    (problem, view) -> problem.refusal.map(Refusal::expected))
            .optional("restart", "Where to begin again.", Kinds.text("uri-reference"),
                    (problem, view) -> problem.restart)
            .done();

    private static final long serialVersionUID = 1L;

    private final ProblemType type;
    private final transient Optional<Refusal> refusal;
    private final transient Optional<String> restart;

    private Problem(
            final ProblemType type, final String detail, final Optional<Refusal> refusal,
            final Optional<String> restart) {
        super(Objects.requireNonNull(detail, "Problem.detail"), null, false, false);
        this.type = Objects.requireNonNull(type, "Problem.type");
        this.refusal = refusal;
        this.restart = restart;
    }

    /** A problem without a parameter that is to blame. */
    public static Problem of(final ProblemType type, final String detail) {
        return new Problem(type, detail, Optional.empty(), Optional.empty());
    }

    /** A parameter that is not as it should be. */
    static Problem of(final Refusal refusal) {
        return new Problem(ProblemType.BAD_PARAMETER, refusal.detail(), Optional.of(refusal), Optional.empty());
    }

    /** A parameter that there is not. */
    static Problem unknown(final String parameter, final String expected) {
        final Refusal refusal = new Refusal(parameter, Optional.empty(), expected);
        return new Problem(ProblemType.BAD_PARAMETER, "There is no parameter '" + refusal.parameter() + "'; expected "
                + expected, Optional.of(refusal), Optional.empty());
    }

    /** A place that is not known any more. */
    public static Problem gone(final String detail, final String restart) {
        return new Problem(ProblemType.TOKEN_GONE, detail, Optional.empty(), Optional.of(restart));
    }

    /**
     * A fault of ours.
     *
     * @param reference what finds its cause in the log
     */
    public static Problem fault(final String reference) {
        return of(ProblemType.FAULT,
                "The fault is not the request's; its cause stands in the log of the CMS, under the reference " + reference);
    }

    public ProblemType type() {
        return type;
    }

    /** The body of the answer. */
    public byte[] json() {
        return Json.of(SHAPE, this, View.OF_NOTHING);
    }
}
