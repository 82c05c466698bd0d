package dk.gladsaxe.ledelse.delivery.shape;

import dk.gladsaxe.ledelse.model.Narrator;
import dk.gladsaxe.ledelse.model.RichText;
import dk.gladsaxe.ledelse.model.Story;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Stories as a feed for readers of feeds: JSON Feed, version 1.1. All its addresses have protocol and host. */
public final class FeedShapes {

    /** The media type that JSON Feed asks for. */
    public static final String MEDIA_TYPE = "application/feed+json";

    private static final String VERSION = "https://jsonfeed.org/version/1.1";

    /** Where the readers are, and the day of a story with them. */
    private static final ZoneId READERS = ZoneId.of("Europe/Copenhagen");

    /** What the mappings of virtual addresses take for the name of a story. */
    private static final Pattern READABLE = Pattern.compile("[A-Za-z0-9_-]+");

    private static final Shape<String> AUTHOR = Shape.<String>named("feedAuthor", "Who tells a story.")
            .with("name", "The name.", Kinds.text(), name -> name).done();

    private FeedShapes() {
    }

    /**
     * Some stories as a feed.
     *
     * @param address of this part of the feed in the API, from its root on
     * @param next    the same of the next part
     */
    public record Feed(List<Story> stories, String address, Optional<String> next) {

        public Feed {
            stories = List.copyOf(stories);
        }
    }

    /**
     * The shape of the feed.
     *
     * @param pages where the pages of the framework are, from the root of the web application on
     */
    public static Shape<Feed> feed(final String pages) {
        return Shape.<Feed>named("feed", "Stories as a JSON Feed 1.1.")
                .with("version", "The version of the format.", Kinds.constant(VERSION), feed -> VERSION)
                .with("title", "What the feed is called.", Kinds.text(), (feed, view) ->
                        view.lang().equals("en") ? "Stories about leadership" : "Fortællinger om ledelse")
                .with("home_page_url", "The page with all stories.", Kinds.text("uri"), (feed, view) ->
                        page(pages, view) + "/fortaellinger")
                .address("feed_url", "This part of the feed.", (feed, view) -> feed.address())
                .optional("next_url", "Older stories.", Kinds.text("uri"), (feed, view) ->
                        feed.next().map(view.links()::to))
                .with("language", "The language that was asked for.", Kinds.oneOf(List.of("da", "en")),
                        (feed, view) -> view.lang())
                .with("items", "The stories, newest first.", Kinds.list(item(pages)), Feed::stories)
                .done();
    }

    private static Shape<Story> item(final String pages) {
        return Shape.<Story>named("feedItem", "A story in the feed.")
                .with("id", "Its identifier, which never changes.", Kinds.text(), Story::id)
                .with("url", "Its page.", Kinds.text("uri"), (story, view) -> page(pages, view) + "/fortaellinger/"
                        + (READABLE.matcher(story.name()).matches() ? story.name() : Links.encoded(story.id())))
                .with("title", "Its title.", Kinds.text(), (story, view) -> story.title().text(view.lang()).value())
                .optional("summary", "Its lead.", Kinds.text(), (story, view) ->
                        FrameworkShapes.filled(story.lead().text(view.lang()).value()))
                .optional("content_html", "The story itself as HTML.", Kinds.text(), (story, view) ->
                        body(story, view).map(text -> text.htmlOf(view.links().site())))
                .with("content_text", "The same as plain text.", Kinds.text(), (story, view) ->
                        body(story, view).map(RichText::plain).orElse(""))
                .optional("image", "Its picture.", Kinds.text("uri"), (story, view) ->
                        ImageShapes.known(story.image()).map(image -> ImageShapes.original(image, view)))
                .optional("date_published", "The beginning of the day it is from.", Kinds.text("date-time"),
                        (story, view) -> story.date().map(FeedShapes::beginning))
                .optional("authors", "Who tells it, unless the name is withheld.", Kinds.list(AUTHOR), (story, view) ->
                        story.narrator() instanceof Narrator.Named named ? Optional.of(List.of(named.name()))
                                : Optional.empty())
                .with("tags", "Its themes.", Kinds.list(Kinds.text()), Story::themes)
                .with("language", "The language of its title.", Kinds.oneOf(List.of("da", "en")), (story, view) ->
                        story.title().text(view.lang()).lang())
                .done();
    }

    private static String beginning(final LocalDate day) {
        return day.atStartOfDay(READERS).format(DateTimeFormatter.ISO_OFFSET_DATE_TIME);
    }

    private static Optional<RichText> body(final Story story, final View view) {
        return Optional.of(story.body().text(view.lang())).filter(text -> !text.isEmpty());
    }

    private static String page(final String pages, final View view) {
        return view.links().site() + pages;
    }
}
