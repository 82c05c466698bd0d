package dk.gladsaxe.ledelse.content.reading;

import dk.gladsaxe.ledelse.model.FocusPoint;
import dk.gladsaxe.ledelse.model.Framework;
import dk.gladsaxe.ledelse.model.Image;
import dk.gladsaxe.ledelse.model.Relation;
import java.util.Optional;
import java.util.stream.Stream;

/** How the framework's own items hang together. */
final class FrameworkLinks {

    private FrameworkLinks() {
    }

    /** A framework refers to nothing. */
    record OfFrameworks() implements Links<Framework> {

        @Override
        public Stream<String> references(final Framework stored) {
            return Stream.empty();
        }

        @Override
        public Framework link(final Framework stored, final References references) {
            return stored;
        }

        @Override
        public Optional<String> meaning(final Framework item) {
            return Optional.of(item.id());
        }
    }

    /** A relation belongs to a framework; whoever refers to it means its key, which holds across editions. */
    record OfRelations() implements Links<Relation> {

        @Override
        public Stream<String> references(final Relation stored) {
            return Stream.concat(Stream.of(stored.framework()), stored.image().map(Image::asset).stream());
        }

        @Override
        public Relation link(final Relation stored, final References references) {
            references.require("framework", Workspace.FRAMEWORKS, stored.framework());
            return stored.with(references.image(stored.image()));
        }

        @Override
        public Optional<String> meaning(final Relation item) {
            return Optional.of(item.key());
        }
    }

    /** A focus point belongs to a relation. */
    record OfFocusPoints() implements Links<FocusPoint> {

        @Override
        public Stream<String> references(final FocusPoint stored) {
            return Stream.of(stored.relation());
        }

        @Override
        public FocusPoint link(final FocusPoint stored, final References references) {
            references.require("relation", Workspace.RELATIONS, stored.relation());
            return stored;
        }

        @Override
        public Optional<String> meaning(final FocusPoint item) {
            return Optional.of(item.id());
        }
    }
}
