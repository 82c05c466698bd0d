package dk.gladsaxe.ledelse.embedded.advice;

import dk.gladsaxe.ledelse.embedded.forms.Field;
import dk.gladsaxe.ledelse.embedded.links.EditorLink;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.Jsoup;

/** Follows what an item refers to, in its fields and in its formatted texts. */
final class References {

    private static final String ASSETS = "dam";
    private static final String ASSET_KEY = "jcr:";
    private static final String ASSET_ADDRESS = "/dam/" + ASSET_KEY;

    private References() {
    }

    /** @param shown what the person knows it by: the words of a link, or else the title */
    private record Lead(String path, String shown, Optional<Other> other) {
    }

    static Stream<Remark> fieldsToNothing(final Item item, final Surroundings around) {
        return found(fields(item, around), other -> other.isEmpty() || other.get().gone());
    }

    static Stream<Remark> fieldsToDrafts(final Item item, final Surroundings around) {
        return item.published() ? found(fields(item, around).filter(lead -> !isAsset(item, lead.path())),
                other -> other.filter(Other::unpublished).isPresent()) : Stream.empty();
    }

    static Stream<Remark> linksToNothing(final Item item, final Surroundings around) {
        return found(links(item, around), other -> other.isEmpty() || other.get().gone());
    }

    static Stream<Remark> linksToDrafts(final Item item, final Surroundings around) {
        return item.published()
                ? found(links(item, around), other -> other.filter(Other::unpublished).isPresent()) : Stream.empty();
    }

    private static Stream<Remark> found(final Stream<Lead> leads, final Predicate<Optional<Other>> poor) {
        return leads.filter(lead -> poor.test(lead.other()))
                .map(lead -> Remark.at(lead.path(), Excerpt.of(lead.shown())));
    }

    /** Assets are published along with what shows them. */
    private static boolean isAsset(final Item item, final String path) {
        return item.passages().stream()
                .anyMatch(passage -> passage.path().equals(path) && passage.field() instanceof Field.Asset);
    }

    private static Stream<Lead> fields(final Item item, final Surroundings around) {
        return item.passages().stream().flatMap(passage -> {
            if (passage.field() instanceof Field.Link link) {
                return Stream.of(lead(passage, around.named(link.workspace(), passage.value())));
            }
            return passage.field() instanceof Field.Asset
                    ? Stream.of(lead(passage, around.named(ASSETS, withoutPrefix(passage.value())))) : Stream.empty();
        });
    }

    private static Lead lead(final Passage passage, final Optional<Other> other) {
        return new Lead(passage.path(), other.map(Other::title).orElse(passage.value()), other);
    }

    private static String withoutPrefix(final String asset) {
        return asset.startsWith(ASSET_KEY) ? asset.substring(ASSET_KEY.length()) : asset;
    }

    private static Stream<Lead> links(final Item item, final Surroundings around) {
        final List<Lead> leads = new ArrayList<>();
        for (final Passage passage : item.passages()) {
            if (passage.rich()) {
                Jsoup.parseBodyFragment(passage.value()).select("a[href]").forEach(link ->
                        leads.addAll(leads(passage.path(), link.text(), link.attr("href"), around)));
            }
        }
        return leads.stream();
    }

    private static List<Lead> leads(
            final String path, final String words, final String address, final Surroundings around) {
        final List<EditorLink> stored = EditorLink.in(address);
        if (!stored.isEmpty()) {
            return stored.stream().map(link -> new Lead(path, words, around.named(link.workspace(), link.identifier())))
                    .toList();
        } else if (!address.startsWith("/") || address.startsWith("//")) {
            return List.of();
        }
        final String target = decoded(address.split("[?#]", 2)[0]);
        if (target.startsWith(ASSET_ADDRESS)) {
            final String asset = target.substring(ASSET_ADDRESS.length()).split("/", 2)[0];
            return List.of(new Lead(path, words, around.named(ASSETS, asset)));
        }
        return List.of(new Lead(path, words, around.at(target)));
    }

    private static String decoded(final String path) {
        try {
            return URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (final IllegalArgumentException e) {
            return path;
        }
    }
}
