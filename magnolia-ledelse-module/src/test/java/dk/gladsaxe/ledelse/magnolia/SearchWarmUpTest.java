package dk.gladsaxe.ledelse.magnolia;

import static dk.gladsaxe.ledelse.content.Eventually.until;
import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.content.Content;
import dk.gladsaxe.ledelse.content.Ledelsesgrundlag;
import dk.gladsaxe.ledelse.search.SearchIndex;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The search")
class SearchWarmUpTest {

    private final Ledelsesgrundlag first = Ledelsesgrundlag.of(Content.EMPTY, LocalDate.of(2026, 3, 10));
    private final Ledelsesgrundlag second = first.on(LocalDate.of(2026, 3, 11));

    @Test
    void isMadeReadyOnceWithTheFirstSnapshot() {
        final List<Runnable> tasks = new ArrayList<>();
        final SearchWarmUp warmUp = new SearchWarmUp(tasks::add);

        warmUp.accept(first);
        warmUp.accept(second);

        assertThat(tasks).hasSize(1);
        assertThat(SearchIndex.of(first).isPrepared()).isFalse();
        tasks.get(0).run();
        assertThat(SearchIndex.of(first).isPrepared()).isTrue();
    }

    @Test
    void isMadeReadyOnAThreadThatKeepsNobodyWaiting() throws InterruptedException {
        SearchWarmUp.onItsOwnThread().accept(first);

        until("the search is ready", SearchIndex.of(first)::isPrepared);
    }
}
