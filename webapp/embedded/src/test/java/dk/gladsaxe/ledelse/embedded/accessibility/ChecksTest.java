package dk.gladsaxe.ledelse.embedded.accessibility;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.browser.Chromium;
import java.util.List;
import org.assertj.core.api.ListAssert;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.Keys;

/** A check that cannot fail says nothing: here each meets a page that was broken on purpose. */
@DisplayName("A page that is broken")
@ExtendWith({Chromium.class, Visitor.Shared.class})
class ChecksTest {

    private final Visitor visitor;

    ChecksTest(final Visitor visitor) {
        this.visitor = visitor;
    }

    @ParameterizedTest(name = "is found out: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "headings | find('main h2').remove(); find('h3').outerHTML = '<h3>Too deep</h3>' | level 3 follows level 1",
            "headings | find('h1').remove() | 0 headings of the first level",
            "headings | find('h2').replaceChildren() | a heading without words",
            "words | find('h1').textContent = 'pages.nav' | is no text for people",
            "words | find('a').title = 'for {0}' | is no text for people",
            "targets | all('.ledelse-menu a').forEach(a => { a.style.padding = 0; a.style.fontSize = '9px'; }); all('.ledelse-menu').forEach(ul => { ul.style.gap = 0; }) | and close to",
            "reflow | find('main').style.width = '2000px' | the page is",
            "reflow | find('h1').style.marginLeft = '-400px' | reaches out of the window",
            "reflow | find('.ledelse-lead').style.cssText = 'overflow-x: scroll; white-space: nowrap; width: 5rem' | scrolls sideways by itself",
            "text | find('.ledelse-view p').style.cssText = 'height: 1rem; overflow: hidden' | is cut off by",
            "text | find('h1').style.marginBottom = '-4rem' | lies on",
            "text | all('.ledelse-picture text').forEach(text => { text.style.fontSize = '60px'; }) | leaves its shape",
            "motion | find('main').style.transition = 'color 1s' | would move",
            "motion | find('main').animate([{opacity: 0}, {opacity: 1}], 60000) | moves",
            "motion | document.documentElement.style.scrollBehavior = 'smooth' | scrolls smoothly",
            "contrast | find('h1').style.color = '#999' | contrast of 2.",
            "contrast | find('.ledelse-picture text').style.fill = '#000' | contrast of",
            "contrast | find('.ledelse-picture path[transform]').style.cssText = 'fill: #eee; stroke: #eee' | contrast of 1."})
    void isFoundOut(final String check, final String damage, final String fault) {
        breakFrontPage(damage);
        assertThat(visitor.faults(check)).anySatisfy(each -> assertThat(each).contains(fault));
    }

    @Test
    void isFoundOutByAxe() {
        breakFrontPage("find('h1').outerHTML = '<img src=/none.png>'");
        assertThat(new Axe().faults(visitor)).anyMatch(each -> each.startsWith("image-alt: "))
                .anyMatch(each -> each.startsWith("page-has-heading-one: "));
    }

    @Test
    void isFoundOutByAxeInTheDarkToo() {
        breakFrontPage("find('h1').style.color = '#222'");
        visitor.look(Screen.PHONE);
        assertThat(new Axe().faultsOfColour(visitor)).isEmpty();
        visitor.look(Screen.PHONE.dark());
        assertThat(new Axe().faultsOfColour(visitor)).singleElement().asString().startsWith("color-contrast: <h1");
    }

    @ParameterizedTest(name = "is found out where the focus has the style {1}")
    @CsvSource({"a, outline: none", "a, outline-width: 1px", "a, outline-color: #ddd", "li, overflow: hidden"})
    void isFoundOutWhereTheFocusIsNotSeen(final String element, final String style) {
        breakFrontPage("all('.ledelse-ways " + element + "').forEach(each => { each.style.cssText = '" + style + "'; })");
        visitor.presses(Keys.TAB);
        assertThat(visitor.faults("focus")).allMatch(each -> each.startsWith("shows no focus: <a>")).hasSize(2);
    }

    @Test
    void isFoundOutWhereTheFocusOfThePictureIsNotSeen() {
        breakFrontPage("all('.ledelse-picture path').forEach(path => { path.style.stroke = '#0b5563'; })");
        visitor.presses(Keys.TAB);
        assertThat(visitor.faults("focus")).hasSize(5);
    }

    @Test
    void isFoundOutWhereTheTabKeyGoesAstray() {
        final String link = "find('.ledelse-ways a')";
        assertThatWalk(link + ".tabIndex = 5").anyMatch(each -> each.startsWith("comes in the place of <a> \"Læs det hele i ét"));
        assertThatWalk(link + ".addEventListener('keydown', event => event.preventDefault())")
                .anyMatch(each -> each.startsWith("is never reached"));
        assertThatWalk(link + ".addEventListener('focus', event => event.target.blur())")
                .anyMatch(each -> each.startsWith("is never reached"));
        assertThatWalk("find('.ledelse-ways').style.cssText = 'position: absolute; top: 0'")
                .anyMatch(each -> each.startsWith("lies above"));
        assertThatWalk("find('main').insertAdjacentHTML('beforeend', '<p id=over>'); "
                + "find('#over').style.cssText = 'position: fixed; inset: auto 0 0 0; height: 90%; background: red'")
                .anyMatch(each -> each.startsWith("lies under <p>"));
    }

    @Test
    void isFoundOutWhereAControlIsAnotherInForcedColours() {
        visitor.meets(State.at("/ledelse/spoergsmaal"), Screen.DESKTOP);
        damage("find('main button').style.border = 0; find('header a').style.border = '1px solid transparent'");
        final Object controls = visitor.find("controls");
        visitor.look(Screen.DESKTOP.inForcedColours());
        assertThat(visitor.faults("controls", controls))
                .containsExactly("got an edge: <a> \"Forside\"", "lost its edge: <button> \"Vis\"");
    }

    @Test
    void isFoundOutWhereDanishWordsPassAsEnglish() throws Exception {
        visitor.meets(State.at("/en/ledelse/udgaver/2015"), Screen.DESKTOP);
        damage("all('main [lang]').forEach(text => text.removeAttribute('lang'))");
        assertThat(visitor.faults("language", visitor.source("/ledelse/udgaver/2015"), List.of()))
                .contains("is not marked: \"Det ældre syn på ledelse.\" in <span> \"Det ældre syn på ledelse.\"");
    }

    private ListAssert<String> assertThatWalk(final String damage) {
        breakFrontPage(damage);
        visitor.walksForward();
        return assertThat(visitor.faults("stops", "forward"));
    }

    private void breakFrontPage(final String damage) {
        visitor.meets(State.at("/ledelse"), Screen.DESKTOP);
        damage(damage);
    }

    private void damage(final String script) {
        visitor.run("const find = selector => document.querySelector(selector);"
                + "const all = selector => document.querySelectorAll(selector);" + script);
    }
}
