package dk.gladsaxe.ledelse.embedded.cli;

import dk.gladsaxe.ledelse.embedded.check.CheckReport;
import dk.gladsaxe.ledelse.embedded.check.Checker;
import dk.gladsaxe.ledelse.embedded.host.OwnModule;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ledelse check}: looks for faults in definitions before a CMS does. */
@Command(name = "check", description = "Looks for faults in the definitions of modules and light modules.")
final class CheckCommand implements Callable<Integer> {

    private static final int FINDINGS = 1;

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Parameters(paramLabel = "DIR", arity = "1..*",
            description = "Light modules, folders of light modules, module jars or module folders")
    private List<Path> typed;

    private final Session session;

    CheckCommand(final Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        final List<Path> known = new ArrayList<>(List.of(OwnModule.path()));
        final Path lightModules = session.surroundings().project().resolve("light-modules");
        if (Files.isDirectory(lightModules)) {
            known.add(lightModules);
        }
        final CheckReport report = new Checker(known)
                .check(typed.stream().map(session.surroundings()::resolve).toList());
        final PrintWriter out = spec.commandLine().getOut();
        report.findings().forEach(out::println);
        out.println(report.summary());
        return report.clean() ? 0 : FINDINGS;
    }
}
