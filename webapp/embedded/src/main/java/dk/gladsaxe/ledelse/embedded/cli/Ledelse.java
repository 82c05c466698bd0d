package dk.gladsaxe.ledelse.embedded.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;

/** The command without a sub-command. */
@Command(name = "ledelse", versionProvider = VersionOfBuild.class, subcommands = picocli.CommandLine.HelpCommand.class,
        description = "Runs the module ledelse and other Magnolia modules without a Magnolia.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:check found something, or something unexpected happened",
            "2:something typed or handed in cannot be used"})
final class Ledelse implements Runnable {

    @Spec
    private CommandSpec spec;

    @Mixin
    private HelpOption help;

    @Option(names = "--version", versionHelp = true, description = "Shows the version")
    private boolean version;

    @Option(names = "--verbose", scope = ScopeType.INHERIT, description = "Prints the whole log to stderr")
    private boolean verbose;

    boolean verbose() {
        return verbose;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), 
                "Type a command: start, publish, unpublish, import, export, user or check.");
    }
}
