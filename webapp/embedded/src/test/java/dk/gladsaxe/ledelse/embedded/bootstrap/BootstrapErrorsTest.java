package dk.gladsaxe.ledelse.embedded.bootstrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.gladsaxe.ledelse.embedded.repository.TestRepository;
import javax.jcr.RepositoryException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("An error in a bootstrap file")
class BootstrapErrorsTest {

    @RegisterExtension
    static final TestRepository REPOSITORY = TestRepository.create()
            .bootstrap("website.there.yaml", "there: {jcr:uuid: 88888888-0000-4000-8000-000000000001}");

    @ParameterizedTest(name = "{1} in {0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            website.a.yaml | a: {jcr:primaryType: mgnl:unheard}          | a.yaml, line 1, 'a': | unheard
            website.a.yaml | a:\\n  title: x\\n  jcr:uuid: 12            | line 3, 'jcr:uuid'   | UUID
            website.a.yaml | a:\\n  b:\\n    c: !unheard x               | line 3, 'c'          | !unheard
            website.a.yaml | a:\\n  list: [1, two]                       | line 2, 'list'       | one type
            website.a.yaml | a:\\n  list: [{b: c}]                       | line 2, 'list'       | plain value
            website.a.yaml | a:\\n  big: 99999999999999999999            | line 2, 'big'        | quote
            website.a.yaml | a:\\n  b: 1\\n  b: 2                        | line 3, 'b'          | twice
            website.a.yaml | a:\\n  <<: {b: 1}                           | line 2, '<<'         | merging
            website.a.yaml | a:\\n  b: &x\\n    c: {d: *x}      | line 2               | anchor here holds itself
            website.a.yaml | a:\\n  list: &x [*x]            | line 2               | anchor here holds itself
            website.a.yaml | a: &x\\n  <<: *x                 | line 1               | anchor here holds itself
            website.a.yaml | a:\\n  un:known: x                          | line 2, 'un:known'   | un
            website.a.yaml | a:\\n  b: !path 'no [path'                  | line 2, 'b'          | path
            website.a.yaml | a:\\n  b: {jcr:uuid: 88888888-0000-4000-8000-000000000001} | line 2, 'jcr:uuid' | 88888888
            website.a.yaml | a:\\n  b: !reference 99999999-0000-4000-8000-000000000000  | a.yaml      | 99999999
            website.a.yaml | "a: [\\nb: c"                               | a.yaml, line 2       | expected
            website.a.yaml | a: text                                     | line 1, 'a'          | map
            website.a.yaml | "a: {}\\nb: {}"                             | a.yaml               | one key
            website.a.yaml | b: {}                                       | line 1, 'b'          | 'a'
            website.yaml   | website: {}                                 | website.yaml         | website.home.yaml
            nowhere.a.yaml | a: {}                                       | nowhere.a.yaml       | workspace
            website.a.json | {}                                          | website.a.json       | .yaml
            website.a.xml  | <a>                                         | a.xml, line 1        | a
            website.a.xml  | <!DOCTYPE a><a/>                            | a.xml, line 1        | DOCTYPE
            website.a.xml  | <b xmlns:jcr="http://www.jcp.org/jcr/1.0" jcr:primaryType="mgnl:page"/> | a.xml | 'a'
            """)
    void isToldWithFileLineAndKeyAndNothingIsSaved(
            final String file, final String content, final String place, final String reason)
            throws RepositoryException {
        assertThatThrownBy(() -> REPOSITORY.bootstrap(file, content.replace("\\n", "\n")))
                .isInstanceOf(BootstrapInvalid.class).hasMessageStartingWith(file)
                .hasMessageContaining(place).hasMessageContaining(reason);
        assertThat(REPOSITORY.lasting("website").nodeExists("/a")).isFalse();
    }
}
