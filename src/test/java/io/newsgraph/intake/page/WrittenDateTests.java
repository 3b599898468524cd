package io.newsgraph.intake.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenDateTests {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-12-02 | 2024-12-02T00:00:00Z",
                "2024/12/2 | 2024-12-02T00:00:00Z",
                "20241202 | 2024-12-02T00:00:00Z",
                "2024-12-02T10:15:30Z | 2024-12-02T10:15:30Z",
                "2024-12-02T10:15:30.123+02:00 | 2024-12-02T08:15:30Z",
                "2024-12-02T23:15-0500 | 2024-12-03T04:15:00Z",
                "2024-12-02 10:15:30 | 2024-12-02T10:15:30Z",
                "20241202T101530Z | 2024-12-02T10:15:30Z",
                "Mon, 02 Dec 2024 10:15:30 GMT | 2024-12-02T10:15:30Z",
                "Mon, 2 Dec 24 10:15 EST | 2024-12-02T15:15:00Z",
                "Mon Dec 02 10:15:30 UTC 2024 | 2024-12-02T10:15:30Z",
                "December 2, 2024 | 2024-12-02T00:00:00Z",
                "Sept. 2nd, 2024 | 2024-09-02T00:00:00Z",
                "Published on Monday, 2nd of December, 2024 at 5:07 p.m. | 2024-12-02T17:07:00Z",
                "10:15 a.m. ET, July 2, 2024 | 2024-07-02T14:15:00Z",
                "2.12.2024 | 2024-12-02T00:00:00Z",
                "25/12/2024 | 2024-12-25T00:00:00Z",
                "12/25/2024 | 2024-12-25T00:00:00Z",
                "1733134530 | 2024-12-02T10:15:30Z",
                "1733134530000 | 2024-12-02T10:15:30Z",
            })
    void findsTheInstant(String written, Instant instant) {
        assertThat(WrittenDate.find(written)).contains(instant);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "soon", "2024", "December 2024", "1/2/2024", "2024-13-40", "31 June 2024", "555-1234-99"
            })
    void findsNoneWhereNoneIsCertain(String written) {
        assertThat(WrittenDate.find(written)).isEmpty();
    }

    @Test
    void findsNoneInNothing() {
        assertThat(WrittenDate.find(null)).isEmpty();
    }
}
