package dk.gladsaxe.ledelse.embedded.authoring.detail;

import java.util.List;

/** A tab of a form as a page shows it. */
public record TabView(String name, String label, List<Input> inputs) {

    public TabView {
        inputs = List.copyOf(inputs);
    }

    /** How many of its fields have something wrong with them. */
    public long faults() {
        return inputs.stream().filter(Input::faulty).count();
    }

    /** How many texts of that language are missing though they are there in the standard one. */
    public long missing(final String lang, final String standard) {
        return inputs.stream().filter(input -> input.lang().equals(lang) && input.empty())
                .filter(input -> inputs.stream().anyMatch(other -> other.lang().equals(standard) && !other.empty()
                        && input.path().equals(other.path() + "_" + lang)))
                .count();
    }
}
