package dk.gladsaxe.ledelse.delivery.image;

import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.delivery.query.Problem;
import dk.gladsaxe.ledelse.delivery.query.ProblemType;
import dk.gladsaxe.ledelse.delivery.resource.Address;
import dk.gladsaxe.ledelse.delivery.resource.Answer;
import dk.gladsaxe.ledelse.delivery.resource.Call;
import dk.gladsaxe.ledelse.delivery.resource.Operation;
import dk.gladsaxe.ledelse.delivery.resource.Resource;
import dk.gladsaxe.ledelse.delivery.shape.Rendition;
import dk.gladsaxe.ledelse.model.Image;
import dk.gladsaxe.ledelse.model.ImageFile;
import dk.gladsaxe.ledelse.model.Relation;
import dk.gladsaxe.ledelse.model.Story;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Pictures of items in smaller sizes. Only those there are links to: a picture that no delivered item shows, and a size
 * that nobody was offered, is not there.
 */
public final class ImageResource implements Resource {

    /** Longer files are not made smaller, in bytes. */
    public static final int MOST_BYTES = 30 << 20;

    private static final Logger LOG = LoggerFactory.getLogger(ImageResource.class);
    private static final int PATIENCE_SECONDS = 10;

    private static final Operation OPERATION = new Operation("getImage", Address.of("images/{image}/{width}"),
            "A picture in one of the sizes that its item names", Map.of("image", "The identifier of the picture.",
            "width", "In pixels, as the item has it."), List.of(), "image/*", Optional.empty(),
            Set.of(ProblemType.NOT_FOUND));

    private final Function<String, CompletableFuture<Optional<byte[]>>> originals;
    private final RenditionCache cache;

    /** @param originals reads the file of an asset, by its identifier; absent when there is none, or it is too long */
    public ImageResource(final Function<String, CompletableFuture<Optional<byte[]>>> originals) {
        this.originals = originals;
        this.cache = new RenditionCache();
    }

    @Override
    public Operation operation() {
        return OPERATION;
    }

    @Override
    public Answer answer(final Call call) {
        final Rendition rendition = call.snapshot().derived(Shown.class, Shown::of).file(call.names().get("image"))
                .flatMap(file -> Rendition.of(file).stream()
                        .filter(each -> String.valueOf(each.width()).equals(call.names().get("width"))).findFirst())
                .orElseThrow(ImageResource::missing);
        return new Answer(cache.get(rendition, () -> scaled(rendition)), rendition.file().mimeType(),
                Answer.Lifetime.SNAPSHOT);
    }

    private byte[] scaled(final Rendition rendition) {
        final String identifier = rendition.file().identifier();
        final byte[] original = original(identifier).orElseThrow(ImageResource::missing);
        try {
            return Scaling.scaled(original, rendition.file().mimeType(), rendition.width());
        } catch (final UnscalablePicture e) {
            LOG.warn("The picture {} ({}) has no smaller sizes: {}", rendition.file().name(), identifier,
                    e.getMessage());
            throw missing();
        }
    }

    private Optional<byte[]> original(final String identifier) {
        try {
            return originals.apply(identifier).get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (final TimeoutException e) {
            throw Problem.of(ProblemType.NOT_READY,
                    "The picture could not be read in time; ask again in a few seconds");
        } catch (final ExecutionException e) {
            throw new IllegalStateException("the file of asset " + identifier + " cannot be read", e.getCause());
        } catch (final InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the file of asset " + identifier + " was read", e);
        }
    }

    private static Problem missing() {
        return Problem.of(ProblemType.NOT_FOUND,
                "There is no such picture, or not in this size; items name the sizes of their pictures");
    }

    /**
     * The pictures that delivered items show.
     *
     * @param files by identifier
     */
    private record Shown(Map<String, ImageFile> files) {

        static Shown of(final Ledelsesgrundlag snapshot) {
            final Map<String, ImageFile> files = new HashMap<>();
            Stream.concat(snapshot.stories().all().stream().map(Story::image),
                            snapshot.relations().all().stream().map(Relation::image))
                    .flatMap(Optional::stream).map(Image::file).flatMap(Optional::stream)
                    .forEach(file -> files.put(file.identifier(), file));
            return new Shown(files);
        }

        Optional<ImageFile> file(final String identifier) {
            return Optional.ofNullable(files.get(identifier));
        }
    }
}
