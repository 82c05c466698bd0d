package dk.gladsaxe.ledelse.embedded.authoring.pictures;

import dk.gladsaxe.ledelse.embedded.authoring.Flash;
import dk.gladsaxe.ledelse.embedded.authoring.Json;
import dk.gladsaxe.ledelse.embedded.authoring.NavEntry;
import dk.gladsaxe.ledelse.embedded.authoring.Screen;
import dk.gladsaxe.ledelse.embedded.authoring.SentFile;
import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.editing.assets.AssetEditing;
import dk.gladsaxe.ledelse.embedded.editing.assets.Picture;
import dk.gladsaxe.ledelse.embedded.editing.assets.PictureRefused;
import dk.gladsaxe.ledelse.embedded.editing.listing.Indexes;
import dk.gladsaxe.ledelse.embedded.editing.listing.ItemList;
import dk.gladsaxe.ledelse.embedded.editing.listing.ListQuery;
import dk.gladsaxe.ledelse.embedded.security.Permissions;
import dk.gladsaxe.ledelse.embedded.security.User;
import dk.gladsaxe.ledelse.embedded.web.StaticAnswer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pictures that content can show. */
public final class PictureScreen implements Screen {

    static final String PATH = "/pictures";
    /** Where new ones are sent. */
    public static final String UPLOAD = PATH + "/upload";

    private static final int UNPROCESSABLE = 422;
    private static final int PAGE = 48;
    private static final int PLACE = 30;

    private final AssetEditing editing;
    private final Indexes indexes;

    public PictureScreen(final AssetEditing editing, final Indexes indexes) {
        this.editing = editing;
        this.indexes = indexes;
    }

    @Override
    public List<NavEntry> navigation(final User user) {
        return open(user) ? List.of(new NavEntry(PATH, "pictures.nav", PLACE)) : List.of();
    }

    private static boolean open(final User user) {
        return user.permissions().allows(AssetEditing.WORKSPACE, "/x", Permissions.READ);
    }

    @Override
    public boolean handle(final Visit visit) throws IOException {
        final List<String> address = visit.segments();
        if (!visit.under("pictures") || !open(visit.user())) {
            return false;
        }
        if (visit.post()) {
            return address.equals(List.of("pictures", "upload")) && upload(visit);
        }
        if (address.size() == 1) {
            return list(visit, "");
        }
        if (address.equals(List.of("pictures", "find"))) {
            return find(visit);
        }
        return address.size() == 3 && address.get(2).equals("thumbnail") && thumbnail(visit, address.get(1));
    }

    private boolean list(final Visit visit, final String problem) throws IOException {
        final ItemList.Slice found = slice(visit);
        visit.show(problem.isEmpty() ? 200 : UNPROCESSABLE, "pictures/list", Map.of("words", words(visit),
                "cards", found.rows().stream().map(row -> PictureCard.of(visit, row)).toList(),
                "total", found.total(), "problem", problem));
        return true;
    }

    private boolean find(final Visit visit) throws IOException {
        final ItemList.Slice found = slice(visit);
        visit.json(200, Json.of(Map.of("total", found.total(),
                "items", found.rows().stream().map(row -> PictureCard.of(visit, row)).toList())));
        return true;
    }

    private ItemList.Slice slice(final Visit visit) {
        final int page = visit.parameter("page").filter(text -> text.matches("[0-9]{1,5}"))
                .map(Integer::parseInt).orElse(0);
        return new ItemList(indexes.of(AssetEditing.WORKSPACE), AssetEditing.WORKSPACE).find(new ListQuery(words(visit),
                Optional.empty(), "", Optional.empty(), "mgnl:lastModified", true, page * PAGE, PAGE), visit.user());
    }

    private static String words(final Visit visit) {
        return visit.parameter("q").orElse("");
    }

    private boolean upload(final Visit visit) throws IOException {
        final boolean script = Optional.ofNullable(visit.exchange().request().getHeader("Accept"))
                .filter(accept -> accept.startsWith("application/json")).isPresent();
        final Optional<SentFile> file = visit.file("file");
        try {
            final byte[] bytes = file.isPresent() ? file.get().bytes(Picture.MOST_BYTES + 1) : new byte[0];
            final PictureCard made = PictureCard.of(visit, editing.create(
                    file.map(SentFile::name).orElse(""), Picture.of(bytes), visit.user()));
            if (script) {
                visit.json(201, Json.of(made));
            } else {
                visit.redirect(PATH, new Flash(Flash.Kind.DONE, visit.texts().of("pictures.uploaded", made.label())));
            }
            return true;
        } catch (final PictureRefused e) {
            final String problem = visit.texts().of("pictures.refused." + e.reason(),
                    file.map(SentFile::name).orElse(""), Picture.MOST_BYTES / (1024 * 1024),
                    Picture.MOST_DOTS / 1_000_000);
            if (script) {
                visit.json(UNPROCESSABLE, Json.of(Map.of("problem", problem)));
                return true;
            }
            return list(visit, problem);
        }
    }

    private boolean thumbnail(final Visit visit, final String id) throws IOException {
        final Optional<byte[]> bytes = editing.bytes(id, visit.user());
        final Optional<byte[]> small = bytes.isPresent() ? Thumbnail.of(bytes.get()) : Optional.empty();
        if (small.isEmpty()) {
            return false;
        }
        new StaticAnswer(Thumbnail.MIME_TYPE, small.get().length, 0, '"' + id + '-' + bytes.get().length + '"',
                "private, max-age=3600", () -> new ByteArrayInputStream(small.get()))
                .write(visit.exchange().request(), visit.exchange().response());
        return true;
    }
}
