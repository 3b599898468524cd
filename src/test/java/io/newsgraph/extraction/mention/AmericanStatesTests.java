package io.newsgraph.extraction.mention;

import static io.newsgraph.extraction.Articles.extract;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AmericanStatesTests {

    private static List<String> behind(String words, String text) {
        return Behind.names(extract(text).mentions(), words);
    }

    @Test
    void takesTheNameAloneForTheStateThatTheArticleNames() {
        assertThat(behind(
                        "Washington",
                        "Fires burned in Washington state on Saturday. Washington has lost thousands of acres."))
                .containsOnly("Washington state");
        assertThat(behind("Georgia", "Georgia Governor Brian Kemp signed the law. Voters in Georgia had asked for it."))
                .containsOnly("Georgia (U.S. state)");
    }

    @Test
    void knowsAStateByItsGovernor() {
        assertThat(behind("Washington", "Governor Jay Inslee of Washington signed the law."))
                .containsExactly("Washington state");
    }

    @Test
    void leavesTheNameToTheGovernmentWhereTheCapitalIsNamedToo() {
        assertThat(behind(
                        "Washington",
                        "Washington state sued on Monday. The senator flew to Washington, D.C. on Tuesday."
                                + " Washington denied the charges."))
                .containsExactly("Washington state", "United States");
        assertThat(behind("Washington", "Washington imposed sanctions on Russia on Monday."))
                .containsExactly("United States");
    }

    @Test
    void leavesTheNameToTheCityBesideTheState() {
        assertThat(behind(
                        "New York",
                        "Governor Kathy Hochul of New York signed the law. Police in New York arrested two men."))
                .doesNotHaveDuplicates();
    }
}
