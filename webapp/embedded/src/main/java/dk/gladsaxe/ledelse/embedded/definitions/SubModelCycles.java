package dk.gladsaxe.ledelse.embedded.definitions;

import dk.gladsaxe.ledelse.embedded.definitions.ContentTypeDefinition.SubModel;
import dk.gladsaxe.ledelse.embedded.problems.Place;
import dk.gladsaxe.ledelse.embedded.problems.Problems;
import dk.gladsaxe.ledelse.embedded.problems.Rule;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A sub-model that holds itself would need a form without end. */
final class SubModelCycles {

    private final Problems problems;

    SubModelCycles(final Problems problems) {
        this.problems = problems;
    }

    void check(final List<SubModel> subModels, final Place place) {
        final Map<String, SubModel> byName =
                subModels.stream().collect(Collectors.toMap(SubModel::name, Function.identity()));
        for (final SubModel subModel : subModels) {
            if (reaches(subModel, subModel.name(), byName, new ArrayDeque<>())) {
                problems.error(Rule.WRONG_VALUE, place, "model.subModels." + subModel.name(),
                        "the sub-model " + subModel.name() + " holds itself", "take the property of its own type away");
            }
        }
    }

    private static boolean reaches(
            final SubModel from, final String target, final Map<String, SubModel> byName, final Deque<String> open) {
        open.push(from.name());
        try {
            return from.properties().stream().anyMatch(property -> byName.containsKey(property.type())
                    && (property.type().equals(target)
                            || !open.contains(property.type())
                            && reaches(byName.get(property.type()), target, byName, open)));
        } finally {
            open.pop();
        }
    }
}
