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
import java.util.Map;

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
    private final Bootstrap bootstrap;

    Installation(final LoadedModules modules, final JackrabbitRepository repository, final Users users) {
        this.modules = modules;
        this.repository = repository;
        this.users = users;
        this.bootstrap = new Bootstrap(repository);
    }

    /** Gives the modules that are new; {@link #end} is to be called when all is done that is done once. */
    List<Module> begin(final boolean author, final boolean samples) {
        new HostAccounts(repository, users).prepare(author);
        final List<Module> fresh = modules.ordered().stream().filter(module -> module.files().isPresent())
                .filter(module -> bootstrap.begin(
                        module.name(), files(module, "mgnl-bootstrap/", ""), samples(module, samples)))
                .toList();
        if (!author && fresh.stream().anyMatch(module -> module.name().equals(OWN_MODULE))) {
            users.grant(User.ANONYMOUS, READER_ROLE);
        }
        return fresh;
    }

    void end(final List<Module> fresh) {
        fresh.forEach(module ->
                bootstrap.remember(module.name(), module.version().map(Version::toString).orElse("")));
    }

    /** Where the samples of these modules lie, by workspace. */
    static Map<String, List<String>> places(final List<Module> fresh, final boolean samples) {
        return Bootstrap.places(fresh.stream().flatMap(module -> samples(module, samples).stream()).toList());
    }

    private static List<Resource> samples(final Module module, final boolean samples) {
        return files(module, "mgnl-bootstrap-samples/", samples ? "" : PAGES);
    }

    private static List<Resource> files(final Module module, final String folder, final String below) {
        return module.files().orElseThrow().resources(folder + module.name() + below);
    }
}
