package dk.gladsaxe.ledelse.embedded.importer;

import dk.gladsaxe.ledelse.document.DraftContact;
import dk.gladsaxe.ledelse.document.DraftFramework;
import dk.gladsaxe.ledelse.embedded.importer.FieldValue.Day;
import dk.gladsaxe.ledelse.embedded.importer.FieldValue.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** The edition's own node, with principles and contact, as a document wants it. */
final class WantedFramework {

    private final Edition edition;
    private final ImportRequest request;
    private final Optional<Stored> stored;

    WantedFramework(final Edition edition, final ImportRequest request, final StoredContent content) {
        this.edition = edition;
        this.request = request;
        this.stored = content.node(Places.FRAMEWORKS, path(edition));
    }

    static String path(final Edition edition) {
        return "/" + edition.name();
    }

    Wanted of(final DraftFramework draft, final List<LeftBehind> leftBehind) {
        final Wanted.Fields head = new Wanted.Fields()
                .once("name", new Text(edition.name()))
                .text("title", draft.title())
                .once("edition", new Text(edition.label()));
        request.validFrom().map(Day::new).ifPresentOrElse(day -> head.value("validFrom", day),
                () -> head.once("validFrom", new Day(request.today())));
        final List<Wanted.Field> fields = head
                .richText("introduction", draft.introductionHtml())
                .text("leadershipView", draft.leadershipView())
                .text("principlesLeadIn", draft.principlesLeadIn())
                .text("focusPointsLeadIn", draft.focusPointsLeadIn())
                .text("intranetName", draft.intranetName())
                .list();
        final List<Wanted> children = new ArrayList<>();
        if (!draft.principles().isEmpty()) {
            children.add(principles(draft.principles(), leftBehind));
        }
        draft.contact().map(this::contact).ifPresent(children::add);
        return new Wanted(Places.FRAMEWORKS, path(edition), Places.FRAMEWORK, stored, fields, children);
    }

    private Wanted principles(final List<String> texts, final List<LeftBehind> leftBehind) {
        final String path = path(edition) + "/principles";
        final Optional<Stored> parent = child("principles");
        final List<Stored> existing = parent.map(Stored::children).orElse(List.of());
        final List<OptionalInt> matches = TextMatch.match(
                existing.stream().map(node -> node.property("text").orElse("")).toList(), texts);
        final FreeNames names = new FreeNames(existing.stream().map(Stored::name).toList(), "", 0);
        final List<Wanted> children = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            final Optional<Stored> match = at(existing, matches.get(i));
            children.add(new Wanted(Places.FRAMEWORKS, path + "/" + match.map(Stored::name).orElseGet(names::next),
                    Places.CONTENT_NODE, match, new Wanted.Fields().text("text", Optional.of(texts.get(i))).list(),
                    List.of()));
        }
        unmatched(existing, matches).forEach(node -> leftBehind.add(
                new LeftBehind("principle", Places.FRAMEWORKS, node.path())));
        return new Wanted(Places.FRAMEWORKS, path, Places.CONTENT_NODE, parent, List.of(), children);
    }

    private Wanted contact(final DraftContact contact) {
        return new Wanted(Places.FRAMEWORKS, path(edition) + "/contact", Places.CONTENT_NODE, child("contact"),
                new Wanted.Fields()
                        .text("organisation", contact.organisation())
                        .text("unit", contact.unit())
                        .text("address", contact.address())
                        .text("email", contact.email())
                        .text("phone", contact.phone())
                        .list(),
                List.of());
    }

    private Optional<Stored> child(final String name) {
        return stored.flatMap(node -> node.child(name));
    }

    static Optional<Stored> at(final List<Stored> nodes, final OptionalInt index) {
        return index.isPresent() ? Optional.of(nodes.get(index.getAsInt())) : Optional.empty();
    }

    static List<Stored> unmatched(final List<Stored> nodes, final List<OptionalInt> matches) {
        final List<Stored> rest = new ArrayList<>(nodes);
        matches.stream().filter(OptionalInt::isPresent).map(match -> nodes.get(match.getAsInt())).forEach(rest::remove);
        return rest;
    }
}
