package dk.gladsaxe.ledelse.embedded.check;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.check.Target.Kind;
import java.nio.file.Path;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A checked path")
class TargetTest {

    @ParameterizedTest(name = "<{0}> is answerable for {1}: {2}")
    @CsvSource({
        "light/demo, light/demo/module.yaml, true",
        "light/demo, light/demo, true",
        "light/demo, light/demo-pages/module.yaml, false",
        "light/demo, light/other/module.yaml, false",
        "'', light/demo/module.yaml, true",
        "'', /elsewhere/demo/module.yaml, false",
        "demo.jar, demo.jar!/META-INF/magnolia/demo.xml, true",
        "demo.jar, demo.jar, true",
        "demo.jar, demo.jar.bak!/META-INF/magnolia/demo.xml, false",
    })
    void holdsItsOwnFilesAndNotThoseOfANeighbourWithALongerName(
            final String path, final String origin, final boolean held) {
        assertThat(new Target(Path.of(path), Kind.LIGHT_MODULE).holds(origin)).isEqualTo(held);
    }
}
