package dk.gladsaxe.ledelse.embedded.lightmodules;

import static org.assertj.core.api.Assertions.assertThat;

import dk.gladsaxe.ledelse.embedded.host.SharedHost;
import dk.gladsaxe.ledelse.embedded.host.SharedHost.Running;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("A page is drawn from the snapshot and")
@ExtendWith(SharedHost.class)
class PageReadsTest {

    private static final String WITH_COMPONENTS = "/ledelse/laeseproeve";

    private static RecordedSite site;

    @BeforeAll
    static void open(final Running host) throws Exception {
        site = RecordedSite.of(host.host().instances().published());
    }

    @AfterAll
    static void close() {
        site.close();
    }

    @ParameterizedTest(name = "reads of {0} only {1}")
    @CsvSource({
        "/ledelse, /ledelse",
        "/ledelse/relationer/opad, /ledelse/relation",
        "/ledelse/udgaver/eksempel/relationer/nedad, /ledelse/relation",
        "/ledelse/laes, /ledelse/laes",
        "/ledelse/fortaellinger?relation=opad&offset=1, /ledelse/fortaellinger",
        "/ledelse/spoergsmaal?audience=alone, /ledelse/spoergsmaal",
        "/ledelse/spoergsmaal/eksempel-opad-1, /ledelse/refleksion",
        "/ledelse/kort?seed=7&card=2, /ledelse/kort",
        "/ledelse/bunke?cards=eksempel-opad-1.eksempel-opad-2, /ledelse/bunke",
        "/ledelse/soeg?q=leder, /ledelse/soeg",
        "/ledelse/udgaver, /ledelse/udgaver",
        "/ledelse/udgaver/eksempel, /ledelse/udgave",
        "/ledelse/relationer/nope, /ledelse/relation"})
    void readsNothingButItself(final String address, final String node) throws Exception {
        for (final String language : new String[] {"", "/en"}) {
            assertThat(site.reads(language + address)).containsAnyOf("website:" + node, "website:" + node + "/main")
                    .allMatch(read -> read.equals("website:" + node) || read.startsWith("website:" + node + "/main"));
        }
    }

    @Test
    void readsOfAPictureWhatTheAssetIsCalled() throws Exception {
        final Set<String> reads = site.reads("/ledelse/fortaellinger/den-tomme-stol");
        assertThat(reads).contains("website:/ledelse/fortaelling").anyMatch(read -> read.startsWith("dam:/"))
                .allMatch(read -> read.matches("website:/ledelse/fortaelling(/main)?|dam:/.*"));
    }
}
