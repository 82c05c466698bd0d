package dk.gladsaxe.ledelse.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Names the parts of a framework that a document does not hold, and the shape each would have been known by. */
final class Completeness {

    private final List<String> missing = new ArrayList<>();

    void ofFront(final FrontReader.Front front, final Optional<String> view) {
        need(front.title().isPresent(), "the title (a heading before the first relation)");
        need(!front.introduction().isEmpty(), "the introduction (paragraphs before the first relation)");
        need(view.isPresent(), "the leadership view (a heading with the word \"ledelsessyn\", and text)");
        need(front.leadIn().isPresent(),
                "the lead-in of the principles (a line before bullets that ends in \"…\", \":\" or \"at\")");
        need(!front.principles().isEmpty(), "the principles (bulleted lines before the first relation)");
    }

    void ofRelations(final RelationsReader.Relations relations) {
        need(relations.leadIn().isPresent(), "the lead-in of the focus points (the same line under every heading, "
                + "ending in \"at\", \"…\" or \":\")");
        missing.addAll(relations.notes().missing());
    }

    void ofContact(final Optional<DraftContact> contact) {
        need(contact.isPresent(), "the contact (an e-mail address or a telephone number)");
        contact.ifPresent(found -> {
            need(found.organisation().isPresent(), "the organisation of the contact");
            need(found.unit().isPresent(), "the unit of the contact");
            need(found.address().isPresent(), "the address of the contact (postal code and town)");
            need(found.email().isPresent(), "the e-mail address of the contact");
            need(found.phone().isPresent(), "the telephone number of the contact");
        });
    }

    void ofIntranet(final Optional<String> name) {
        need(name.isPresent(), "the name of the intranet (a word in capitals after \"på\")");
    }

    List<String> missing() {
        return List.copyOf(missing);
    }

    private void need(final boolean found, final String what) {
        if (!found) {
            missing.add(what);
        }
    }
}
