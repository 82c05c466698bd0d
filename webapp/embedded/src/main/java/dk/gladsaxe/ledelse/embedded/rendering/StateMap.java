package dk.gladsaxe.ledelse.embedded.rendering;

import dk.gladsaxe.ledelse.embedded.rendering.content.Html;
import java.util.Map;

/** {@code state}: the address of the page that is being drawn, escaped for HTML. */
final class StateMap {

    private StateMap() {
    }

    static Map<String, Object> of(final RenderingContext context) {
        final PageAddress address = context.address();
        final String asked = Html.escape(context.instance().contextPath() + address.asked());
        return Map.of(
                "originalURI", asked,
                "currentURI", asked,
                "handle", Html.escape(address.node()),
                "selector", Html.escape(address.selector()),
                "extension", address.extension(),
                "characterEncoding", "UTF-8",
                "repository", RenderingContext.WEBSITE,
                "locale", context.locale(),
                "previewMode", context.mode() == Mode.PREVIEW);
    }
}
