package dk.gladsaxe.ledelse.embedded.accessibility;

import java.util.List;
import java.util.stream.Stream;

/** A page as a visitor can meet it: where it is, and what is clicked on it, if anything, before it is looked at. */
record State(String name, String path, List<String> clicks) {

    private static final String COLLECTED = "?cards=eksempel-paa-tvaers-1.eksempel-opad-1.kun-hjemad";

    static Stream<State> all() {
        return Stream.of(framework(), stories(), questions(), cards(), search(), components(), empty())
                .flatMap(states -> states);
    }

    private static Stream<State> framework() {
        return Stream.of(
                at("the front page", "/ledelse"),
                at("the front page in English", "/en/ledelse"),
                at("a relation", "/ledelse/relationer/paa-tvaers"),
                at("a relation that is in part translated", "/en/ledelse/relationer/nedad"),
                at("a relation that does not exist", "/ledelse/relationer/nope"),
                at("the framework in one go", "/ledelse/laes"),
                at("the framework in one go in English", "/en/ledelse/laes"),
                at("the editions", "/ledelse/udgaver"),
                at("an older edition", "/ledelse/udgaver/2015"),
                at("an older edition that nobody translated", "/en/ledelse/udgaver/2015"),
                at("an older edition in one go", "/ledelse/laes?edition=2015"),
                at("a relation of an older edition", "/ledelse/udgaver/2015/relationer/opad"),
                at("a relation without stories and questions", "/ledelse/udgaver/2015/relationer/hjemad"),
                at("an edition that does not exist", "/ledelse/udgaver/1900"),
                at("an address that leads nowhere", "/ledelse/nope"));
    }

    private static Stream<State> stories() {
        return Stream.of(
                at("the stories", "/ledelse/fortaellinger"),
                at("the stories in English", "/en/ledelse/fortaellinger"),
                at("the second page of the stories", "/ledelse/fortaellinger?offset=12"),
                at("filtered stories", "/ledelse/fortaellinger?relation=opad&theme=modspil"),
                at("a filter that no story passes", "/ledelse/fortaellinger?relation=opad&theme=klager"),
                at("a story", "/ledelse/fortaellinger/fyrre-mails-om-svoemmehallen"),
                at("a story with a picture", "/ledelse/fortaellinger/kun-dansk"),
                at("a story that nobody translated", "/en/ledelse/fortaellinger/kun-dansk"),
                at("a story that does not exist", "/en/ledelse/fortaellinger/nope"));
    }

    private static Stream<State> questions() {
        return Stream.of(
                at("the questions", "/ledelse/spoergsmaal"),
                at("filtered questions in English", "/en/ledelse/spoergsmaal?relation=nedad&audience=alone"),
                at("a later page of the questions", "/ledelse/spoergsmaal?offset=12"),
                at("a filter that no question passes", "/ledelse/spoergsmaal?relation=opad&audience=employees&situation=conflict"),
                at("a question", "/ledelse/spoergsmaal/eksempel-paa-tvaers-1"),
                at("a question that nobody translated", "/en/ledelse/spoergsmaal/kun-hjemad"),
                at("a question that does not exist", "/ledelse/spoergsmaal/nope"));
    }

    private static Stream<State> cards() {
        final String drawn = "/ledelse/kort?seed=5&card=3";
        return Stream.of(
                at("the cards before the first is drawn", "/ledelse/kort"),
                at("a drawn card", drawn),
                at("a drawn card with its follow-ups", drawn, "summary"),
                at("the card after it", drawn, "[rel~=next]"),
                at("a drawn card in English", "/en" + drawn),
                at("the last card", "/ledelse/kort?seed=5&card=999"),
                at("cards that no question is on", "/ledelse/kort?relation=opad&audience=employees&situation=conflict"),
                at("a deck before it is put together", "/ledelse/bunke"),
                at("a deck that is being changed", "/en/ledelse/bunke" + COLLECTED + "&pick=1&relation=opad"),
                at("a deck", "/ledelse/bunke" + COLLECTED),
                at("a deck in English, with cards that are gone", "/en/ledelse/bunke" + COLLECTED + ".nope"));
    }

    private static Stream<State> search() {
        return Stream.of(
                at("the search", "/ledelse/soeg"),
                at("a search with hits", "/ledelse/soeg?q=leder"),
                at("a search with hits for some of the words", "/en/ledelse/soeg?q=leader+nopenope&type=question"),
                at("a later page of hits", "/ledelse/soeg?q=ledelse&offset=12"),
                at("a search without hits", "/ledelse/soeg?q=nopenope"));
    }

    private static Stream<State> components() {
        return Stream.of(
                at("components on a page of the framework", "/ledelse/komponenter"),
                at("components that are in part translated", "/en/ledelse/komponenter"),
                at("components on a page of another module", "/nyheder"),
                at("components on a page of another module in English", "/en/nyheder"));
    }

    private static Stream<State> empty() {
        return Stream.of("", "/laes", "/udgaver", "/fortaellinger", "/spoergsmaal", "/kort", "/bunke", "/soeg?q=leder", "/komponenter")
                .map(page -> at("with no content, /ledelse" + page, Visitor.EMPTY + "/ledelse" + page));
    }

    static State at(final String path) {
        return at(path, path);
    }

    private static State at(final String name, final String path, final String... clicks) {
        return new State(name, path, List.of(clicks));
    }

    @Override
    public String toString() {
        return name;
    }
}
