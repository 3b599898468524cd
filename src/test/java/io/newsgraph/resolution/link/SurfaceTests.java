package io.newsgraph.resolution.link;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SurfaceTests {

    @ParameterizedTest
    @CsvSource({
        "J. K. Rowling, JK Rowling",
        "J.K. Rowling, JK Rowling",
        "Recep Tayyip Erdoğan, Recep Tayyip Erdogan",
        "Ukraine’s, Ukraine",
        "U.S., US",
        "New  York, New York"
    })
    void leavesOutWhatWritersDoDifferently(String name, String surface) {
        assertThat(Surface.of(name)).isEqualTo(surface);
    }

    @ParameterizedTest
    @CsvSource({"Turkey, turkey", "EU, Eu"})
    void keepsCaseWhichTellsNamesFromWords(String one, String other) {
        assertThat(Surface.of(one)).isNotEqualTo(Surface.of(other));
        assertThat(Surface.hash(one)).isNotEqualTo(Surface.hash(other));
    }
}
