package dk.gladsaxe.ledelse.delivery.resource;

import dk.gladsaxe.ledelse.content.Draw;
import dk.gladsaxe.ledelse.delivery.query.Parameter;
import dk.gladsaxe.ledelse.delivery.query.Problem;
import dk.gladsaxe.ledelse.delivery.query.ProblemType;
import dk.gladsaxe.ledelse.delivery.shape.ItemShapes;
import dk.gladsaxe.ledelse.model.Question;
import dk.gladsaxe.ledelse.model.Story;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** The addresses of stories and questions. */
final class PracticeResources {

    private final Items<Story> stories;
    private final Items<Question> questions;
    private final Resource draw;
    private final Alphabets alphabets = new Alphabets();

    PracticeResources(final ItemShapes shapes) {
        this.stories = new Items<>(shapes.story());
        this.questions = new Items<>(shapes.question());
        this.draw = new DrawResource(questions, shapes.question(),
                () -> ThreadLocalRandom.current().nextInt(1, Draw.SEEDS + 1));
    }

    List<Resource> all() {
        return List.of(
                new ListResource<>("listStories", "stories", "Stories from practice", stories, StoryList.PARAMETERS,
                        call -> StoryList.of(call, alphabets)),
                new ItemResource<>(Operation.json("getStory", "stories/{story}", "One story",
                        Map.of("story", "The identifier or name of the story."), stories.parameters(), stories.one(),
                        ProblemType.NOT_FOUND), stories, PracticeResources::story),
                new ListResource<>("listQuestions", "questions", "Questions to reflect on", questions, withSort(),
                        call -> QuestionList.of(call, alphabets)),
                draw,
                new ItemResource<>(Operation.json("getQuestion", "questions/{question}", "One question",
                        Map.of("question", "The identifier or name of the question."), questions.parameters(),
                        questions.one(), ProblemType.NOT_FOUND), questions, PracticeResources::question));
    }

    private static Story story(final Call call) {
        return call.snapshot().stories().find(call.names().get("story")).orElseThrow(() -> Problem.of(
                ProblemType.NOT_FOUND, "There is no such story, or it may not be shown; all stories are at 'stories'"));
    }

    private static Question question(final Call call) {
        return call.snapshot().questions().find(call.names().get("question")).orElseThrow(() -> Problem.of(
                ProblemType.NOT_FOUND, "There is no such question; all questions are at 'questions'"));
    }

    private static List<Parameter<?>> withSort() {
        final List<Parameter<?>> parameters = new ArrayList<>(QuestionList.FILTERS);
        parameters.add(QuestionList.SORT);
        return parameters;
    }
}
