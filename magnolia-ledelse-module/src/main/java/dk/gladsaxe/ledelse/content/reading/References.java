package dk.gladsaxe.ledelse.content.reading;

import dk.gladsaxe.ledelse.model.Image;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes out what one item refers to. A reference that stands for nothing is reported. */
record References(Targets targets, Fields.Report report) {

    /** What the references stand for, each once, without those that stand for nothing. */
    List<String> all(final String property, final Workspace workspace, final List<String> stored) {
        final List<String> found = new ArrayList<>();
        for (final String reference : stored) {
            targets.meaning(workspace, reference).ifPresentOrElse(found::add, () -> report.fault(property,
                    "refers to '" + reference + "', which is not there or not usable; the reference is dropped"));
        }
        final List<String> once = found.stream().distinct().toList();
        // Most stand for themselves; one list for both forms of an item saves memory.
        return once.equals(stored) ? stored : once;
    }

    Optional<String> one(final String property, final Workspace workspace, final Optional<String> stored) {
        return all(property, workspace, stored.stream().toList()).stream().findFirst();
    }

    /** @throws ItemUnusable when the reference stands for nothing */
    void require(final String property, final Workspace workspace, final String stored) {
        if (targets.meaning(workspace, stored).isEmpty()) {
            throw new ItemUnusable(property,
                    "refers to '" + stored + "', which is not there or not usable; the item is left out");
        }
    }

    /** The image with what is known of its file. */
    Optional<Image> image(final Optional<Image> stored) {
        return stored.map(image -> {
            final Assets.Found found = targets.asset(image.asset());
            if (found.missing()) {
                report.fault("picture", "refers to '" + image.asset() + "', which is not there or has no file");
            }
            return image.with(found.file());
        });
    }
}
