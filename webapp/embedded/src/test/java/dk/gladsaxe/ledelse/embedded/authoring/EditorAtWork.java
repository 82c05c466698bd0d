package dk.gladsaxe.ledelse.embedded.authoring;

import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.io.IOException;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;

/** A host for the tests of one class, at which an editor works as {@code superuser}. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class EditorAtWork {

    Running host;
    Editor editor;

    @BeforeAll
    final void start() throws IOException, InterruptedException {
        host = Running.start();
        editor = Editor.of(host);
    }

    @AfterAll
    final void stop() throws IOException {
        host.close();
    }
}
