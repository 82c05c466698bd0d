package dk.gladsaxe.ledelse.document;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What a framework document says. Immutable. All texts are plain, on one line, in the language of the document;
 * a part that the document does not hold is empty and named in {@link ReadingNotes#missing()}.
 *
 * @param title             the first heading
 * @param introduction      paragraphs, in the order of the text
 * @param leadershipView    the text under the heading that names it
 * @param principlesLeadIn  the line that the principles continue
 * @param principles        in reading order, see {@link FrontReader}
 * @param focusPointsLeadIn the line that the focus points of every relation continue
 * @param intranetName      the name in capitals that the document sends its readers to
 * @param relations         in the order of the document
 */
public record DraftFramework(
        Optional<String> title,
        List<String> introduction,
        Optional<String> leadershipView,
        Optional<String> principlesLeadIn,
        List<String> principles,
        Optional<String> focusPointsLeadIn,
        Optional<DraftContact> contact,
        Optional<String> intranetName,
        List<DraftRelation> relations,
        ReadingNotes notes) {

    public DraftFramework {
        introduction = List.copyOf(introduction);
        principles = List.copyOf(principles);
        relations = List.copyOf(relations);
    }

    /** The introduction as rich text: one escaped paragraph element for each paragraph; empty when there is none. */
    public Optional<String> introductionHtml() {
        return introduction.isEmpty() ? Optional.empty() : Optional.of(introduction.stream()
                .map(paragraph -> "<p>" + escaped(paragraph) + "</p>")
                .collect(Collectors.joining("\n")));
    }

    /** How many focus points the relations have together. */
    public int focusPointCount() {
        return relations.stream().mapToInt(relation -> relation.focusPoints().size()).sum();
    }

    private static String escaped(final String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
