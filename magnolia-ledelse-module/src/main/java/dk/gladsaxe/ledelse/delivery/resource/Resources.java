package dk.gladsaxe.ledelse.delivery.resource;

import dk.gladsaxe.ledelse.delivery.shape.ItemShapes;
import java.util.ArrayList;
import java.util.List;

/** Everything that stands in the API. */
public final class Resources {

    private Resources() {
    }

    /**
     * All resources.
     *
     * @param shapes of the items in their answers
     * @param pages  where the pages of the framework are, from the root of the web application on, such as
     *               {@code /ledelse}
     * @param more   resources that others bring; one at the address of another comes before it
     */
    public static List<Resource> all(final ItemShapes shapes, final String pages, final List<Resource> more) {
        final List<Resource> all = new ArrayList<>(more);
        all.addAll(new FrameworkResources(shapes).all());
        all.addAll(new PracticeResources(shapes).all());
        all.add(new SearchResource(shapes));
        all.add(new FeedResource(pages));
        all.addAll(DescriptionResources.of(all));
        return List.copyOf(all);
    }
}
