package dk.gladsaxe.ledelse.embedded.authoring.users;

import dk.gladsaxe.ledelse.embedded.authoring.Texts;
import dk.gladsaxe.ledelse.embedded.editing.users.UserFault;
import java.util.List;

/** What is wrong with a form, in words, each beside its field. */
public record Problems(List<Problem> all) {

    static final Problems NONE = new Problems(List.of());

    public Problems {
        all = List.copyOf(all);
    }

    /**
     * One of them.
     *
     * @param field name of the field it belongs to
     */
    public record Problem(String field, String message) {
    }

    static Problems of(final Texts texts, final List<UserFault> faults) {
        return new Problems(faults.stream()
                .map(fault -> new Problem(fault.kind().field(), message(texts, fault))).toList());
    }

    static String message(final Texts texts, final UserFault fault) {
        return texts.of("users.fault." + fault.kind(), fault.value());
    }

    /** The messages for that field. */
    public List<String> at(final String field) {
        return all.stream().filter(problem -> problem.field().equals(field)).map(Problem::message).toList();
    }
}
