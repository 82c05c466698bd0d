package dk.gladsaxe.ledelse.content.reading;

import dk.gladsaxe.ledelse.model.Colour;
import dk.gladsaxe.ledelse.model.Contact;
import dk.gladsaxe.ledelse.model.Direction;
import dk.gladsaxe.ledelse.model.FocusPoint;
import dk.gladsaxe.ledelse.model.Framework;
import dk.gladsaxe.ledelse.model.Localized;
import dk.gladsaxe.ledelse.model.Principle;
import dk.gladsaxe.ledelse.model.Relation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.jcr.RepositoryException;

/** Makes the framework's own items out of their nodes, with the references that are stored. */
final class FrameworkItems {

    private FrameworkItems() {
    }

    static Framework framework(final Fields fields) throws RepositoryException {
        return new Framework(
                fields.id(),
                fields.name(),
                fields.requiredLocalized("title"),
                fields.text("edition"),
                fields.date("validFrom"),
                fields.date("validTo"),
                fields.richText("introduction"),
                fields.localized("leadershipView"),
                fields.localized("principlesLeadIn"),
                principles(fields),
                fields.localized("focusPointsLeadIn"),
                contact(fields),
                fields.text("intranetName"));
    }

    static Relation relation(final Fields fields) throws RepositoryException {
        return new Relation(
                fields.id(),
                fields.name(),
                fields.required("framework"),
                fields.required("key"),
                direction(fields),
                fields.requiredLocalized("title"),
                fields.localized("tagline"),
                fields.richText("introduction"),
                fields.order(),
                fields.choice("colour", Colour.class).orElse(Colour.PETROL),
                fields.picture());
    }

    static FocusPoint focusPoint(final Fields fields) throws RepositoryException {
        return new FocusPoint(
                fields.id(),
                fields.name(),
                fields.required("relation"),
                fields.order(),
                fields.localized("shortTitle"),
                fields.requiredLocalized("text"));
    }

    private static Direction direction(final Fields fields) throws RepositoryException {
        fields.required("direction");
        return fields.strict().choice("direction", Direction.class).orElseThrow();
    }

    private static List<Principle> principles(final Fields fields) throws RepositoryException {
        final List<Principle> principles = new ArrayList<>();
        final Optional<Fields> parent = fields.child("principles");
        for (final Fields each : parent.isPresent() ? parent.get().children() : List.<Fields>of()) {
            final Localized text = each.localized("text");
            if (text.danish().isEmpty()) {
                each.fault("text", "is not filled in, and must be; the principle is left out");
            } else {
                principles.add(new Principle(text));
            }
        }
        return principles;
    }

    private static Optional<Contact> contact(final Fields fields) throws RepositoryException {
        final Optional<Fields> child = fields.child("contact");
        if (child.isEmpty()) {
            return Optional.empty();
        }
        final Fields contact = child.get();
        return Optional.of(new Contact(
                contact.text("organisation"),
                contact.localized("unit"),
                contact.text("address").lines().map(String::strip).filter(line -> !line.isEmpty()).toList(),
                contact.text("email"),
                contact.text("phone")));
    }
}
