package dk.gladsaxe.ledelse.embedded.cli;

import dk.gladsaxe.ledelse.embedded.editing.users.PasswordLink;
import dk.gladsaxe.ledelse.embedded.editing.users.UserDesk;
import dk.gladsaxe.ledelse.embedded.host.Instances;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

/** A command on the users of a home, in the name of whoever has the machine. */
abstract class UserHomeCommand extends HomeCommand {

    private static final String VARIABLE = "LEDELSE_USER_PASSWORD";
    private static final DateTimeFormatter UNTIL = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm zzz", Locale.ENGLISH);

    UserHomeCommand(final Session session) {
        super(session);
    }

    /** What is to be done; gives nothing, as it works or fails with a message. */
    abstract void work(UserDesk desk, User operator);

    @Override
    final int work(final Instances instances) {
        work(instances.userDesk(), UserDesk.operator());
        return 0;
    }

    @Override
    final int workOnNothing(final Path folder) {
        throw nothingIn(folder);
    }

    /** Gets a new password from the environment, the terminal (typed twice) or what is piped in. */
    final Optional<String> newPassword() {
        final Optional<String> set = Optional.ofNullable(surroundings().environment().get(VARIABLE));
        if (set.isPresent()) {
            return set;
        }
        final String typed = surroundings().secrets().read("New password").filter(line -> !line.isEmpty())
                .orElseThrow(() -> new Usage("There is no password. Type it when asked, pipe it in as one line, set "
                        + VARIABLE + ", or take --link and let the user choose one."));
        if (surroundings().secrets().read("Once more").filter(again -> !again.equals(typed)).isPresent()) {
            throw new Usage("The two passwords are not the same. Type the new one twice, or pipe it in as one line.");
        }
        return Optional.of(typed);
    }

    final void printLink(final PasswordLink link) {
        out().println("/author/.password?link=" + link.token());
        err().println("Put the address of the host before it and give it to the user " + link.user()
                + ". It works once, until " + UNTIL.format(link.until().atZone(ZoneId.systemDefault())) + ".");
    }
}
