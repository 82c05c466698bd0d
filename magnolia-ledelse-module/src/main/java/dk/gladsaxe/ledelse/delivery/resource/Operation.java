package dk.gladsaxe.ledelse.delivery.resource;

import dk.gladsaxe.ledelse.delivery.query.Parameter;
import dk.gladsaxe.ledelse.delivery.query.ProblemType;
import dk.gladsaxe.ledelse.delivery.shape.Kind;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * What may be asked at addresses of one form, and what is answered. Immutable.
 *
 * @param id         unique among all operations; lower camel case
 * @param names      what each name in the address stands for
 * @param parameters all that may follow the question mark
 * @param mediaType  of the answer
 * @param answer     what the answer looks like; absent when it is no JSON
 * @param problems   what there may be instead of an answer, besides what may be anywhere
 */
public record Operation(
        String id,
        Address address,
        String summary,
        Map<String, String> names,
        List<Parameter<?>> parameters,
        String mediaType,
        Optional<Kind<?>> answer,
        Set<ProblemType> problems) {

    public Operation {
        Objects.requireNonNull(id, "Operation.id");
        Objects.requireNonNull(address, "Operation.address");
        Objects.requireNonNull(summary, "Operation.summary");
        names = Map.copyOf(names);
        parameters = List.copyOf(parameters);
        Objects.requireNonNull(mediaType, "Operation.mediaType");
        Objects.requireNonNull(answer, "Operation.answer");
        problems = Set.copyOf(problems);
        if (!names.keySet().equals(Set.copyOf(address.names()))) {
            throw new IllegalArgumentException(
                    "the address " + address + " has the names " + address.names() + ", not " + names.keySet());
        }
    }

    /** An address that answers in JSON. */
    public static Operation json(
            final String id, final String address, final String summary, final Map<String, String> names,
            final List<Parameter<?>> parameters, final Kind<?> answer, final ProblemType... problems) {
        return new Operation(id, Address.of(address), summary, names, parameters, Answer.JSON, Optional.of(answer),
                Set.of(problems));
    }
}
