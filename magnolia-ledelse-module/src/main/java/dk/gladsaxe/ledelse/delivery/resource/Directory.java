package dk.gladsaxe.ledelse.delivery.resource;

import dk.gladsaxe.ledelse.delivery.shape.Json;
import dk.gladsaxe.ledelse.delivery.shape.Kinds;
import dk.gladsaxe.ledelse.delivery.shape.Shape;
import dk.gladsaxe.ledelse.delivery.shape.View;
import java.util.List;
import java.util.Map;

/** What there is, for those who begin at the root. */
final class Directory implements Resource {

    private static final Shape<Operation> LINK = Shape.<Operation>named("link", "An address of the API.")
            .with("id", "What the operation is called in openapi.json.", Kinds.text(), Operation::id)
            .with("summary", "What it gives.", Kinds.text(), Operation::summary)
            .with("template", "The address; what stands in braces is to be filled in (RFC 6570).",
                    Kinds.text("uri-template"), (operation, view) -> view.links().to(operation.address().toString()))
            .done();

    private static final Shape<List<Operation>> SHAPE = Shape.<List<Operation>>named("root", "What there is.")
            .with("title", "What this is.", Kinds.text(), all -> OpenApi.TITLE)
            .with("version", "The version of the API.", Kinds.text(), all -> OpenApi.VERSION)
            .with("links", "All addresses.", Kinds.list(LINK), all -> all)
            .done();

    private static final Operation OPERATION =
            Operation.json("getRoot", "", "All addresses", Map.of(), List.of(Common.LINKS), SHAPE);

    private final List<Operation> operations;

    /** @param operations all others */
    Directory(final List<Operation> operations) {
        this.operations = List.copyOf(operations);
    }

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public Answer answer(final Call call) {
        return new Answer(Json.of(SHAPE, operations, new View(call.snapshot(), "da", call.links())), Answer.JSON, Answer.Lifetime.SNAPSHOT);
    }
}
