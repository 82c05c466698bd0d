package dk.gladsaxe.ledelse.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The list of words")
class WordsTest {

    @Test
    void holdsEachWordOfASectionOnce() {
        Words.ofThisProject().sections().forEach((section, lines) ->
                assertThat(lines).as(section).isNotEmpty().doesNotHaveDuplicates());
    }

    @Test
    void leavesOutRemarks() {
        assertThat(Words.parse("# remark\n[like]\n# another\nroligere\n").of("like")).containsExactly("roligere");
    }

    @Test
    void refusesALineByItsNumber() {
        assertThatThrownBy(() -> Words.parse("# remark\nløs\n")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("words.txt line 2 stands before the first [section]");
        assertThatThrownBy(() -> Words.parse("[nouns]\nplan planen\n")).isInstanceOf(IllegalArgumentException.class)
                .hasMessage("words.txt line 2 holds not the 4 forms of a noun: plan planen");
    }

    @Test
    void saysWhichSectionsThereAre() {
        assertThatThrownBy(() -> Words.parse("[like]\nroligere\n").of("whom"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("words.txt has no section [whom]; it has [like]");
    }
}
