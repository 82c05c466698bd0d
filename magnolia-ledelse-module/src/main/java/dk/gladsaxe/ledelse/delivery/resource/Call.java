package dk.gladsaxe.ledelse.delivery.resource;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.delivery.query.Arguments;
import dk.gladsaxe.ledelse.delivery.query.Parameter;
import dk.gladsaxe.ledelse.delivery.shape.Links;
import dk.gladsaxe.ledelse.delivery.shape.View;
import java.util.Map;
import java.util.Objects;

/**
 * A request for a resource.
 *
 * @param names     what stands in the address for each name of the resource's form, decoded
 * @param arguments as the resource's operation has them
 * @param snapshot  the content that the answer is made of
 * @param relative  links that begin at the root of the host
 * @param absolute  links with protocol and host
 */
public record Call(
        Map<String, String> names, Arguments arguments, Ledelsesgrundlag snapshot, Links relative, Links absolute) {

    public Call {
        names = Map.copyOf(names);
        Objects.requireNonNull(arguments, "Call.arguments");
        Objects.requireNonNull(snapshot, "Call.snapshot");
        Objects.requireNonNull(relative, "Call.relative");
        Objects.requireNonNull(absolute, "Call.absolute");
    }

    /** What a parameter means in this request. */
    public <T> T get(final Parameter<T> parameter) {
        return arguments.get(parameter);
    }

    /** How the answer looks at the content; only where there are the parameters {@code lang} and {@code links}. */
    public View view() {
        return new View(snapshot, get(Common.LANG), links());
    }

    /** How the answer's links are written; only where there is the parameter {@code links}. */
    Links links() {
        return get(Common.LINKS).equals("absolute") ? absolute : relative;
    }
}
