package dk.gladsaxe.ledelse.embedded.host;

import dk.gladsaxe.ledelse.embedded.accounts.HostAccounts;
import dk.gladsaxe.ledelse.embedded.accounts.Users;
import dk.gladsaxe.ledelse.embedded.bootstrap.Bootstrap;
import dk.gladsaxe.ledelse.embedded.modules.Module;
import dk.gladsaxe.ledelse.embedded.modules.Version;
import dk.gladsaxe.ledelse.embedded.repository.JackrabbitRepository;
import dk.gladsaxe.ledelse.embedded.resources.Resource;
import dk.gladsaxe.ledelse.embedded.security.User;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Brings users, and the content of modules that are new, into a repository. Does nothing to content that is there. */
final class Installation {

    /** Lets visitors read what the module delivers: what an administrator of a real Magnolia grants by hand. */
    private static final String READER_ROLE = "ledelse-reader";
    private static final String OWN_MODULE = "ledelse";
    /** The samples' pages come without the other samples too: they show whatever content there is. */
    private static final String PAGES = "/pages";

    private final LoadedModules modules;
    private final JackrabbitRepository repository;
    private final Users users;

    Installation(final LoadedModules modules, final JackrabbitRepository repository, final Users users) {
        this.modules = modules;
        this.repository = repository;
        this.users = users;
    }

    /** Gives whether any module was new. */
    boolean run(final boolean author, final boolean samples) {
        new HostAccounts(repository, users).prepare(author);
        final Bootstrap bootstrap = new Bootstrap(repository);
        final Set<String> fresh = modules.ordered().stream().filter(module -> module.files().isPresent())
                .filter(module -> bootstrap.install(module.name(), module.version().map(Version::toString).orElse(""),
                        files(module, "mgnl-bootstrap/", ""),
                        files(module, "mgnl-bootstrap-samples/", samples ? "" : PAGES)))
                .map(Module::name).collect(Collectors.toSet());
        if (!author && fresh.contains(OWN_MODULE)) {
            users.grant(User.ANONYMOUS, READER_ROLE);
        }
        return !fresh.isEmpty();
    }

    private static List<Resource> files(final Module module, final String folder, final String below) {
        return module.files().orElseThrow().resources(folder + module.name() + below);
    }
}
