package dk.gladsaxe.ledelse.embedded.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Permissions from the rules of roles")
class RolePermissionsTest {

    @ParameterizedTest(name = "{0} grants {2} on {1}")
    @CsvSource(delimiter = '|', textBlock = """
            /*=8              | /a/b    |  8
            /*=8              | /       |  8
            /a=8              | /a      |  8
            /a=8              | /a/b    |  0
            /a/*=8            | /a      |  0
            /a/*=8            | /a/b/c  |  8
            /a=8 /a/*=63      | /a/b    | 63
            /a=8 /a/*=63      | /b      |  0
            /*=63 /a/*=0      | /a/b    |  0
            /a/*=0 /*=63      | /a/b    |  0
            /a/*=0 /*=63      | /b      | 63
            /*=63 /a=8        | /a      |  8
            /a/*=8 /a/*=63    | /a/b    | 63
            /a/*=63 /a/*=8    | /a/b    | 63
            /a?=8             | /ab     |  8
            /a?=8             | /abc    |  0
            /*/b=8            | /a/x/b  |  8
            /a.b=8            | /axb    |  0
            /æ(ø=8            | /æ(ø    |  8
            """)
    void theMostSpecificRuleDecides(final String rules, final String path, final int bits) {
        assertThat(AccessRule.decide(rules(rules), path)).isEqualTo(bits);
    }

    @Test
    void allTheBitsAskedForAreNeeded() {
        final Permissions permissions =
                new RolePermissions(Map.of("website", rules("/*=11")), List.of());
        assertThat(permissions.allows("website", "/a", Permissions.ADD | Permissions.SET | Permissions.READ)).isTrue();
        assertThat(permissions.allows("website", "/a", Permissions.READ | Permissions.REMOVE)).isFalse();
        assertThat(permissions.allows("dam", "/a", Permissions.READ)).isFalse();
    }

    @ParameterizedTest(name = "{0}: GET {1}, POST {2}")
    @CsvSource({"/open, true, false", "/full/x, true, true", "/.rest/nodes, false, false",
        "/.rest/delivery/x, true, false"})
    void anAddressMayBeReadWithEightAndWrittenWithSixtyThree(
            final String uri, final boolean get, final boolean post) {
        final Permissions permissions = new RolePermissions(
                Map.of(), rules("/*=8 /full/*=63 /.rest/*=0 /.rest/delivery/*=8"));
        assertThat(permissions.allowsUri(uri, false)).isEqualTo(get);
        assertThat(permissions.allowsUri(uri, true)).isEqualTo(post);
    }

    private static List<AccessRule> rules(final String spelled) {
        return Arrays.stream(spelled.split(" ")).map(rule -> rule.split("="))
                .map(rule -> AccessRule.of(rule[0], Integer.parseInt(rule[1]))).toList();
    }
}
