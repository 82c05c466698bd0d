package dk.gladsaxe.ledelse.embedded.importer;

import dk.gladsaxe.ledelse.document.DraftFramework;
import dk.gladsaxe.ledelse.embedded.problems.Reason;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;

/**
 * Writes a framework document as Magnolia bootstrap files instead of into a repository: one for each workspace, named
 * after workspace and path. The same document gives the same bytes: identifiers are made from workspace and path, and
 * what is set once (validity, label) is kept from the file of an earlier run.
 *
 * <p>Files with these names that were not written here are never overwritten; other files in the folder are nobody's
 * business.
 */
public final class BootstrapYaml {

    private static final String MARK =
            "# Written by 'ledelse import'; written anew when the document is imported again.\n";

    private final Path folder;
    private final ImportRequest request;

    public BootstrapYaml(final Path folder, final ImportRequest request) {
        this.folder = folder;
        this.request = request;
    }

    /** What the files would hold: everything is created, because a bootstrap file replaces what it finds. */
    public ImportPlan plan(final DraftFramework draft) {
        return FrameworkImport.planOnNothing(draft, request);
    }

    /**
     * Writes the files, each whole or not at all, and gives their paths.
     *
     * @throws ImportRefused when the folder cannot be written, a file of another origin is in the way, or one of
     *                       an earlier run was changed so that it cannot be read
     */
    public List<Path> write(final ImportPlan plan) {
        final Map<Path, String> files = new LinkedHashMap<>();
        plan.byWorkspace().forEach((workspace, items) -> {
            if (!items.isEmpty()) {
                final Path file = folder.resolve(workspace + "." + plan.edition() + ".yaml");
                files.put(file, MARK + text(file).of(workspace, plan.edition(), items));
            }
        });
        try {
            Files.createDirectories(folder);
            for (final Map.Entry<Path, String> file : files.entrySet()) {
                final Path part = file.getKey().resolveSibling(file.getKey().getFileName() + ".part");
                Files.writeString(part, file.getValue());
                Files.move(part, file.getKey(), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (final IOException e) {
            throw new ImportRefused("--to " + folder + ": the folder cannot be written: " + Reason.of(e), e);
        }
        return new ArrayList<>(files.keySet());
    }

    private YamlText text(final Path file) {
        try {
            return new YamlText(former(file), request.validFrom().isPresent());
        } catch (final YAMLException e) {
            final String reason = e instanceof final MarkedYAMLException marked && marked.getProblemMark() != null
                    ? "line " + (marked.getProblemMark().getLine() + 1) + ": " + marked.getProblem() : e.getMessage();
            throw new ImportRefused("--to " + folder + ": " + file.getFileName() + " was changed since it was written, "
                    + "and what has to be kept cannot be read from it: " + reason
                    + ". Mend it, or move it away. Nothing was written.", e);
        }
    }

    private String former(final Path file) {
        try {
            final String text = Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : MARK;
            if (!text.startsWith(MARK)) {
                throw new ImportRefused("--to " + folder + ": " + file.getFileName() + " is there already and was not "
                        + "written by an import. Move it away, or name another folder. Nothing was written.");
            }
            return text;
        } catch (final IOException e) {
            throw new ImportRefused("--to " + folder + ": " + file.getFileName() + " cannot be read: "
                    + Reason.of(e), e);
        }
    }
}
