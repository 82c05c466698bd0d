package dk.gladsaxe.ledelse.embedded.editing.users;

import dk.gladsaxe.ledelse.embedded.accounts.Users;
import dk.gladsaxe.ledelse.embedded.editing.AuditAction;
import dk.gladsaxe.ledelse.embedded.editing.EditingSession;
import dk.gladsaxe.ledelse.embedded.editing.Refused;
import dk.gladsaxe.ledelse.embedded.editing.users.UserFault.Kind;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.jcr.Node;
import javax.jcr.RepositoryException;

/**
 * Makes users and changes them, with the rights of the one who asks. What cannot be done is {@link UserRefused}, and
 * {@link Refused} where the asker's roles do not allow it. Safe for use by several threads.
 */
public final class UserEditing {

    private final UserCatalogue catalogue;
    private final UserChanges changes;
    private final Users users;
    private final Safeguards safeguards;

    UserEditing(final UserCatalogue catalogue, final UserChanges changes, final Users users) {
        this.catalogue = catalogue;
        this.changes = changes;
        this.users = users;
        this.safeguards = new Safeguards(users);
    }

    /** Makes a user; without a password, who cannot log in before one is set or chosen by a link. */
    public void add(
            final User asker, final String name, final UserDetails details, final Optional<String> password) {
        final Map<String, Role> known = catalogue.rolesByName(asker);
        final List<UserFault> faults = new ArrayList<>(DetailRules.name(name));
        faults.addAll(DetailRules.details(details, known.keySet()));
        password.ifPresent(given -> faults.addAll(PasswordRules.faults(name, given)));
        refuse(faults);
        final Optional<String> hash = password.map(users::hash);
        changes.run(asker, session -> {
            if (UserNodes.user(session.jcr(), name).isPresent()) {
                throw new UserRefused(Kind.NAME_TAKEN, name);
            }
            safeguards.roles(asker, name, Set.of(), details.roles());
            final Node user = UserNodes.add(session.jcr(), name);
            user.setProperty("name", name);
            user.setProperty("mgnl:created", session.calendar());
            user.setProperty("mgnl:createdBy", asker.name());
            Enabling.set(user, true);
            if (hash.isPresent()) {
                user.setProperty("pswd", hash.get());
            }
            write(session, user, details, known);
            session.record(AuditAction.CREATED, user, String.join(", ", new TreeSet<>(details.roles())));
            return user;
        });
    }

    /** Changes a user's details; roles that the one who asks may not read stay as they are. */
    public void change(final User asker, final String name, final UserDetails details) {
        final Map<String, Role> known = catalogue.rolesByName(asker);
        refuse(DetailRules.details(details, known.keySet()));
        changes.run(asker, session -> {
            final Node user = UserChanges.existing(session.jcr(), name);
            safeguards.touch(asker, name);
            final Set<String> before = roles(user, known);
            safeguards.roles(asker, name, before, details.roles());
            final Set<String> changed = write(session, user, details, known);
            if (!before.equals(details.roles())) {
                session.record(AuditAction.ROLES_CHANGED, user, difference(before, details.roles()));
            }
            if (!changed.isEmpty()) {
                session.record(AuditAction.CHANGED, user, String.join(", ", changed));
            }
            return user;
        });
    }

    /** Lets a user log in again. */
    public void enable(final User asker, final String name) {
        setEnabled(asker, name, true);
    }

    /** Keeps a user from logging in, ends the sessions there are, and takes back a link to choose a password. */
    public void disable(final User asker, final String name) {
        setEnabled(asker, name, false);
        users.endSessions(name);
    }

    private void setEnabled(final User asker, final String name, final boolean enabled) {
        changes.run(asker, session -> {
            final Node user = UserChanges.existing(session.jcr(), name);
            safeguards.notThemselves(asker, name);
            safeguards.touch(asker, name);
            if (!enabled) {
                safeguards.notTheLastSuperuser(name);
                PasswordLinks.remove(session.jcr(), user);
            }
            if (Enabling.enabled(user) != enabled) {
                Enabling.set(user, enabled);
                session.touch(user);
                session.record(enabled ? AuditAction.ENABLED : AuditAction.DISABLED, user, "");
            }
            return user;
        });
    }

    /** The names of the properties that changed, roles aside. */
    private static Set<String> write(final EditingSession session, final Node user, final UserDetails details,
            final Map<String, Role> known) throws RepositoryException {
        final Set<String> changed = new TreeSet<>();
        for (final var property : Map.of("title", details.fullName(), "email", details.email(),
                "language", details.language()).entrySet()) {
            if (UserNodes.setText(user, property.getKey(), property.getValue())) {
                changed.add(property.getKey());
            }
        }
        final Set<String> manageable = known.values().stream().map(Role::id).collect(Collectors.toSet());
        final List<String> ids = new ArrayList<>(
                UserNodes.roleIds(user).stream().filter(id -> !manageable.contains(id)).toList());
        details.roles().stream().sorted().map(role -> known.get(role).id()).forEach(ids::add);
        UserNodes.setRoleIds(user, ids);
        session.touch(user);
        return changed;
    }

    private static Set<String> roles(final Node user, final Map<String, Role> known) throws RepositoryException {
        final List<String> ids = UserNodes.roleIds(user);
        return known.values().stream().filter(role -> ids.contains(role.id())).map(Role::name)
                .collect(Collectors.toSet());
    }

    private static String difference(final Set<String> before, final Set<String> after) {
        final Set<String> parts = new TreeSet<>();
        after.stream().filter(role -> !before.contains(role)).forEach(role -> parts.add("+" + role));
        before.stream().filter(role -> !after.contains(role)).forEach(role -> parts.add("-" + role));
        return String.join(", ", parts);
    }

    private static void refuse(final List<UserFault> faults) {
        if (!faults.isEmpty()) {
            throw new UserRefused(faults);
        }
    }
}
