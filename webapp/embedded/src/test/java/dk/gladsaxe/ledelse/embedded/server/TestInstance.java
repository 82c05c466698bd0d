package dk.gladsaxe.ledelse.embedded.server;

import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import dk.gladsaxe.ledelse.embedded.Instance;
import dk.gladsaxe.ledelse.embedded.accounts.Login;
import dk.gladsaxe.ledelse.embedded.definitions.Definitions;
import dk.gladsaxe.ledelse.embedded.definitions.SiteDefinition;
import dk.gladsaxe.ledelse.embedded.definitions.VirtualUriMapping;
import dk.gladsaxe.ledelse.embedded.security.Permissions;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** An instance without content, for tests of what happens before content is asked for. */
final class TestInstance {

    static final Locale DANISH = Locale.forLanguageTag("da");

    private TestInstance() {
    }

    static Instance named(final String name, final String contextPath, final VirtualUriMapping... mappings) {
        final Definitions definitions = mock(Definitions.class);
        when(definitions.site()).thenReturn(
                new SiteDefinition(List.of(DANISH, Locale.ENGLISH), DANISH, DANISH, true, Set.of()));
        when(definitions.virtualUris()).thenReturn(List.of(mappings));
        when(definitions.endpoints()).thenReturn(List.of());
        final Instance instance = mock(Instance.class);
        when(instance.name()).thenReturn(name);
        when(instance.author()).thenReturn(name.equals("author"));
        when(instance.contextPath()).thenReturn(contextPath);
        when(instance.definitions()).thenReturn(definitions);
        return instance;
    }

    static VirtualUriMapping mapping(final String from, final String to) {
        return new VirtualUriMapping(from, Pattern.compile(from), to, "test.yaml");
    }

    /** Two users: {@code superuser} with password {@code right}, and {@code reader}, who may only see {@code /open}. */
    static Accounts accounts(final boolean anonymousMay) {
        return new Accounts() {
            @Override
            public User anonymous() {
                return user(User.ANONYMOUS, anonymousMay ? "/" : "none");
            }

            @Override
            public Optional<User> find(final String name) {
                return switch (name) {
                    case "superuser" -> Optional.of(user(name, "/"));
                    case "reader" -> Optional.of(user(name, "/open"));
                    default -> Optional.empty();
                };
            }

            @Override
            public Login logIn(final String name, final String password, final String remoteAddress) {
                if (password.equals("often")) {
                    return new Login.Throttled(Duration.ofSeconds(30));
                }
                return find(name).filter(user -> password.equals("right"))
                        .<Login>map(Login.Accepted::new).orElseGet(Login.Refused::new);
            }
        };
    }

    private static User user(final String name, final String prefix) {
        return new User(name, Set.of(), new Permissions() {
            @Override
            public boolean allows(final String workspace, final String path, final int bits) {
                return true;
            }

            @Override
            public boolean allowsUri(final String uri, final boolean write) {
                return uri.startsWith(prefix);
            }
        });
    }
}
