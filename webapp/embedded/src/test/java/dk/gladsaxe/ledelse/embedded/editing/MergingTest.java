package dk.gladsaxe.ledelse.embedded.editing;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.editing.items.Merging;
import dk.gladsaxe.ledelse.embedded.forms.Value;
import dk.gladsaxe.ledelse.embedded.forms.Value.Group;
import dk.gladsaxe.ledelse.embedded.forms.Value.Several;
import dk.gladsaxe.ledelse.embedded.forms.Value.Single;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Two changes of the same values")
class MergingTest {

    private static final Group BASE = values("Titel", "Manchet");

    @Test
    void areBothTakenWhereEachChangedSomethingElse() {
        final Merging merging = Merging.of(BASE, values("Min", "Manchet"), values("Titel", "Den andens"));
        assertThat(merging.values()).isEqualTo(values("Min", "Den andens"));
        assertThat(merging.kept()).containsExactly("lead");
        assertThat(merging.contested()).isEmpty();
    }

    @Test
    void areContestedWhereBothChangedTheSameToSomethingElse() {
        final Merging merging = Merging.of(BASE, values("Titel", "Min"), values("Ny", "Den andens"));
        assertThat(merging.contested()).containsExactly("lead");
        assertThat(merging.values()).isEqualTo(values("Ny", "Den andens"));
    }

    @Test
    void agreeWhereBothWroteTheSame() {
        assertThat(Merging.of(BASE, values("Ens", "Manchet"), values("Ens", "Manchet")).contested()).isEmpty();
    }

    @Test
    void letTheOneEmptyWhatTheOtherLeftAlone() {
        final Merging merging = Merging.of(BASE, values("Titel", ""), values("Ny", "Manchet"));
        assertThat(merging.values()).isEqualTo(values("Ny", ""));
    }

    @Test
    void takeNoEmptyPartForAChange() {
        final Group missing = parts(Map.of("text", new Single("a")));
        final Group empty = parts(Map.of("text", new Single("a"), "note", Single.EMPTY));
        final Group changed = parts(Map.of("text", new Single("b")));
        assertThat(Merging.of(missing, empty, changed).values()).isEqualTo(changed);
    }

    private static Group parts(final Map<String, Value> part) {
        return new Group(Map.of("parts", new Several(List.of(new Group(part)))));
    }

    private static Group values(final String title, final String lead) {
        return new Group(Map.of("title", new Single(title), "lead", new Single(lead)));
    }
}
