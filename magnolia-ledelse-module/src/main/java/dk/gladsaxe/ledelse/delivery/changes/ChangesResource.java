package dk.gladsaxe.ledelse.delivery.changes;

import dk.gladsaxe.ledelse.delivery.changes.ChangeShapes.Told;
import dk.gladsaxe.ledelse.delivery.changes.FeedAnswer.Next;
import dk.gladsaxe.ledelse.delivery.query.Parameter;
import dk.gladsaxe.ledelse.delivery.query.Problem;
import dk.gladsaxe.ledelse.delivery.query.ProblemType;
import dk.gladsaxe.ledelse.delivery.resource.Answer;
import dk.gladsaxe.ledelse.delivery.resource.Call;
import dk.gladsaxe.ledelse.delivery.resource.Common;
import dk.gladsaxe.ledelse.delivery.resource.Operation;
import dk.gladsaxe.ledelse.delivery.resource.Resource;
import dk.gladsaxe.ledelse.delivery.shape.ItemShapes;
import dk.gladsaxe.ledelse.delivery.shape.Json;
import dk.gladsaxe.ledelse.delivery.shape.Kinds;
import dk.gladsaxe.ledelse.delivery.shape.Shape;
import dk.gladsaxe.ledelse.delivery.shape.View;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The feed of changes. */
public final class ChangesResource implements Resource {

    private static final String ADDRESS = "changes";

    private static final int MOST_TEXT = 1_000;

    private static final Parameter<Optional<String>> SINCE = handedBack("since",
            "The token that came at the end of what was told last; without it, everything there is is told.",
            "the token of an earlier answer of this address");

    private static final Parameter<Optional<String>> CURSOR = handedBack("cursor",
            "Where the changes go on; comes with the link to the next page.",
            "the cursor that came with the link 'next' of this address, and no 'since' beside it");

    private static final List<Parameter<?>> KEPT = List.of(Common.LIMIT, Common.LANG, Common.LINKS);

    private final Journal journal;
    private final Shape<Told> shape;
    private final Operation operation;

    /** @param shapes of the items in the answers */
    public ChangesResource(final Journal journal, final ItemShapes shapes) {
        this.journal = journal;
        this.shape = ChangeShapes.changes(shapes);
        this.operation = Operation.json("listChanges", ADDRESS,
                "What there is, and what has changed since one last asked", Map.of(),
                List.of(SINCE, Common.LIMIT, CURSOR, Common.LANG, Common.LINKS), shape, ProblemType.TOKEN_GONE);
    }

    @Override
    public Operation operation() {
        return operation;
    }

    @Override
    public Answer answer(final Call call) {
        final FeedAnswer told = told(call);
        if (told instanceof FeedAnswer.Page page) {
            return answer(page, call);
        } else if (told instanceof FeedAnswer.Lost lost) {
            throw Problem.gone(lost.reason() + " Begin anew at the address in 'restart'; what is not told there is no"
                    + " longer delivered", call.view().links().to(address(call, "")));
        }
        throw Problem.of(ProblemType.NOT_READY,
                "The content is still being compared with what was there before; ask again in a few seconds");
    }

    private FeedAnswer told(final Call call) {
        final int limit = call.get(Common.LIMIT);
        final Optional<String> since = call.get(SINCE);
        final Optional<String> cursor = call.get(CURSOR);
        if (since.isPresent() && cursor.isPresent()) {
            throw CURSOR.refused(cursor.get());
        }
        return cursor.map(text -> journal.next(text, limit))
                .or(() -> since.map(text -> journal.since(text, limit)))
                .orElseGet(() -> journal.full(limit));
    }

    private Answer answer(final FeedAnswer.Page page, final Call call) {
        final Optional<String> next = page.next() instanceof Next.More more
                ? Optional.of(address(call, CURSOR.name() + "=" + more.cursor())) : Optional.empty();
        final Optional<String> token = page.next() instanceof Next.UpToDate upToDate
                ? Optional.of(upToDate.token()) : Optional.empty();
        final View view = new View(page.snapshot(), call.view().lang(), call.view().links());
        return new Answer(Json.of(shape, new Told(page.changes(), call.get(Common.LIMIT), next, token), view),
                Answer.JSON, Answer.Lifetime.MOMENT);
    }

    /** This address with the parameters that a client chose, and this one. */
    private static String address(final Call call, final String parameter) {
        final String chosen = call.arguments().about(KEPT);
        final String query = parameter + (parameter.isEmpty() || chosen.isEmpty() ? "" : "&") + chosen;
        return query.isEmpty() ? ADDRESS : ADDRESS + "?" + query;
    }

    /** A text that means something to the feed alone; what it cannot read is lost to it, not wrong. */
    private static Parameter<Optional<String>> handedBack(final String name, final String about, final String expected) {
        return Parameter.optional(name, about, Kinds.text(), expected,
                text -> Optional.of(text).filter(each -> each.length() <= MOST_TEXT));
    }
}
