package dk.gladsaxe.ledelse.model;

import java.util.List;

/**
 * Whom to turn to about the framework. Every part is empty when it was not filled in.
 *
 * @param address the lines of the postal address
 */
public record Contact(String organisation, Localized unit, List<String> address, String email, String phone) {

    public Contact {
        Checks.present(organisation, "Contact.organisation");
        Checks.present(unit, "Contact.unit");
        address = List.copyOf(address);
        Checks.present(email, "Contact.email");
        Checks.present(phone, "Contact.phone");
    }
}
