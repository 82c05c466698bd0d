package dk.gladsaxe.ledelse.embedded.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
final class VersionOfBuild implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
        final Properties build = new Properties();
        try (InputStream in = VersionOfBuild.class.getResourceAsStream("build.properties")) {
            build.load(in);
        }
        return new String[] {"ledelse " + build.getProperty("version")};
    }
}
