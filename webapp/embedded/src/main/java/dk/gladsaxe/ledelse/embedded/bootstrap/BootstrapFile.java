package dk.gladsaxe.ledelse.embedded.bootstrap;

import dk.gladsaxe.ledelse.embedded.resources.Resource;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * A bootstrap file, whose name tells where its content goes: the workspace and the path with dots between them, a dot
 * inside a node's name doubled ({@code website.news.release-1..0.yaml} is {@code /news/release-1.0}).
 */
record BootstrapFile(Resource resource, String name, Format format, String workspace, List<String> path) {

    /** Shorter names come first, so that parents come before their children. */
    static final Comparator<BootstrapFile> ORDER = Comparator
            .<BootstrapFile>comparingInt(file -> file.name().length()).thenComparing(BootstrapFile::name);

    enum Format { YAML, XML }

    static BootstrapFile of(final Resource resource) {
        final String name = resource.path().substring(resource.path().lastIndexOf('/') + 1);
        final int dot = name.lastIndexOf('.');
        final Format format = switch (dot < 0 ? "" : name.substring(dot + 1)) {
            case "yaml" -> Format.YAML;
            case "xml" -> Format.XML;
            default -> throw new BootstrapInvalid(
                    resource.origin(), "only files ending in .yaml and .xml can be bootstrapped", null);
        };
        final List<String> parts = Arrays.stream(name.substring(0, dot).split("(?<!\\.)\\.(?!\\.)"))
                .map(part -> part.replace("..", ".")).toList();
        if (parts.size() < 2 || parts.stream().anyMatch(String::isBlank)) {
            throw new BootstrapInvalid(resource.origin(),
                    "the name must be a workspace, a dot and the node's path with dots: website.home.yaml", null);
        }
        return new BootstrapFile(resource, name, format, parts.get(0), List.copyOf(parts.subList(1, parts.size())));
    }

    String origin() {
        return resource.origin();
    }

    String nodeName() {
        return path.get(path.size() - 1);
    }

    /** The path of the node that the file holds. */
    String nodePath() {
        return "/" + String.join("/", path);
    }
}
