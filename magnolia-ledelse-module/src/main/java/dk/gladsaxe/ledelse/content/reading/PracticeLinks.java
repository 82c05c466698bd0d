package dk.gladsaxe.ledelse.content.reading;

import dk.gladsaxe.ledelse.model.Image;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Story;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** How stories and questions hang together with the framework and with each other. */
final class PracticeLinks {

    private PracticeLinks() {
    }

    /** A question can be without all that it refers to. */
    record OfQuestions() implements Links<Question> {

        @Override
        public Stream<String> references(final Question stored) {
            return Stream.concat(stored.relations().stream(), stored.focusPoint().stream());
        }

        @Override
        public Question link(final Question stored, final References references) {
            return stored.with(
                    references.all("relations", Workspace.RELATIONS, stored.relations()),
                    references.one("focusPoint", Workspace.FOCUS_POINTS, stored.focusPoint()));
        }

        @Override
        public Optional<String> meaning(final Question item) {
            return Optional.of(item.id());
        }
    }

    /** A story can be without all that it refers to, and nothing refers to it. */
    record OfStories() implements Links<Story> {

        @Override
        public Stream<String> references(final Story stored) {
            return Stream.of(stored.relations(), stored.focusPoints(), stored.questions(),
                    stored.image().map(Image::asset).stream().toList()).flatMap(List::stream);
        }

        @Override
        public Story link(final Story stored, final References references) {
            return stored.with(
                    references.all("relations", Workspace.RELATIONS, stored.relations()),
                    references.all("focusPoints", Workspace.FOCUS_POINTS, stored.focusPoints()),
                    references.all("questions", Workspace.QUESTIONS, stored.questions()),
                    references.image(stored.image()));
        }

        @Override
        public Optional<String> meaning(final Story item) {
            return Optional.empty();
        }
    }
}
