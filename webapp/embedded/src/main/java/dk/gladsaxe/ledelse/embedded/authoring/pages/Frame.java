package dk.gladsaxe.ledelse.embedded.authoring.pages;

import dk.gladsaxe.ledelse.embedded.authoring.Visit;
import dk.gladsaxe.ledelse.embedded.links.ContentAddresses;
import dk.gladsaxe.ledelse.embedded.pages.PageHandler;
import dk.gladsaxe.ledelse.embedded.rendering.PageAddress;
import java.util.List;
import java.util.Locale;

/**
 * A page in a frame, in one of the languages of the site.
 *
 * @param language the one that is shown
 * @param edit     the address of the page with the marks of the page editor
 * @param read     the address of the page as readers see it
 */
public record Frame(List<Language> languages, String language, String edit, String read) {

    public Frame {
        languages = List.copyOf(languages);
    }

    /** A language to choose. */
    public record Language(String tag, String label) {
    }

    /** In the language that the visit asks for, else the standard one. */
    static Frame of(final Visit visit, final String page) {
        final var site = visit.instance().definitions().site();
        final Locale shown = visit.parameter("lang").flatMap(asked -> site.locales().stream()
                .filter(each -> each.toString().equals(asked)).findFirst()).orElse(site.defaultLocale());
        final String address = new ContentAddresses(visit.instance().contextPath(), site.defaultLocale())
                .page(page, PageAddress.EXTENSION, shown);
        return new Frame(site.locales().stream().map(each -> new Language(each.toString(), label(visit, each))).toList(),
                shown.toString(), address + "?" + PageHandler.PREVIEW + "=false", address);
    }

    private static String label(final Visit visit, final Locale language) {
        final String name = language.getDisplayLanguage(visit.texts().locale());
        return name.substring(0, 1).toUpperCase(visit.texts().locale()) + name.substring(1);
    }
}
