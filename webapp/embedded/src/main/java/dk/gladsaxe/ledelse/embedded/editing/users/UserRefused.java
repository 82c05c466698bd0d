package dk.gladsaxe.ledelse.embedded.editing.users;

import dk.gladsaxe.ledelse.embedded.problems.BadInput;
import java.util.List;
import java.util.stream.Collectors;

/** What was asked for cannot be done to that user; nothing was changed. */
public final class UserRefused extends RuntimeException implements BadInput {

    private static final long serialVersionUID = 1L;

    private final transient List<UserFault> faults;

    UserRefused(final List<UserFault> faults) {
        super(faults.stream().map(UserFault::message).collect(Collectors.joining(System.lineSeparator())));
        this.faults = List.copyOf(faults);
    }

    UserRefused(final UserFault.Kind kind, final String value) {
        this(List.of(new UserFault(kind, value)));
    }

    /** At least one. */
    public List<UserFault> faults() {
        return faults;
    }
}
