package io.newsgraph.resolution.copies;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditTests {

    private static final String NEWS =
            "Lawmakers in Seoul voted against martial law before dawn. The president gave way.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "SEOUL (Reuters) - | Reuters",
                "SEOUL, Dec 4 (Reuters) – | Reuters",
                "SEOUL, South Korea (AP) — | AP",
                "Seoul (AFP) - | AFP",
                "Seoul (dpa) - | dpa",
                "SEOUL, Dec. 4 (Xinhua) -- | Xinhua",
                "SEOUL, December 4. /TASS/. | TASS",
                "SEOUL. Dec 4 (Interfax) - | Interfax",
                "KYIV. Dec 4 (Interfax-Ukraine) – | Interfax-Ukraine",
                "SEOUL, Dec. 4 (Yonhap) -- | Yonhap",
                "(ANSA) - ROME, DEC 4 - | ANSA",
                "Dec. 4 (UPI) -- | UPI"
            })
    void readsTheDateline(String dateline, String agency) {
        assertThat(Credit.of(text(dateline + " " + NEWS, null, null))).contains(agency);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Reuters | Reuters",
                "By Reuters | Reuters",
                "Reuters Staff | Reuters",
                "Jane Roe, Reuters | Reuters",
                "JANE ROE, Associated Press | AP",
                "Jane Roe and John Doe for The Associated Press | AP",
                "Agence France-Presse in Seoul | AFP",
                "AFP/Jane Roe | AFP",
                "Kyodo News | Kyodo",
                "Jane Roe (EFE) | EFE",
                "PA Media | PA"
            })
    void readsTheByline(String author, String agency) {
        assertThat(Credit.of(text(NEWS, null, author))).contains(agency);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Reuters | Reuters",
                "apnews.com | AP",
                "TASS | TASS",
                "www.reuters.com | Reuters",
                "Bloomberg | Bloomberg"
            })
    void readsThePublisher(String publisher, String agency) {
        assertThat(Credit.of(text(NEWS, publisher, null))).contains(agency);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(Reporting by Jane Roe; Editing by John Doe) | Reuters",
                "© 2024 AFP | AFP",
                "Copyright 2024 The Associated Press. All rights reserved. | AP",
                "Source: Xinhua | Xinhua",
                "– Reuters | Reuters",
                "(AP) | AP",
                "AFP | AFP"
            })
    void readsTheLastLine(String line, String agency) {
        assertThat(Credit.of(text(NEWS + "\n\n" + line, null, null))).contains(agency);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The president gave way, an aide told Reuters.",
                "According to the Yonhap news agency, the vote was unanimous.",
                "The Associated Press (AP) said that nobody was hurt.",
                "Interfax reported that the minister had resigned.",
                "The minister spoke to TASS",
                "SEOUL - The vote took place before dawn, AFP said"
            })
    void findsNoCreditWhereAnAgencyIsQuoted(String quoting) {
        assertThat(Credit.of(text(quoting, "The Irish Times", "Jane Roe"))).isEmpty();
        assertThat(Credit.of(text(NEWS + " " + quoting, null, null))).isEmpty();
    }

    @Test
    void takesNobodyForAnAgencyWhoHasItsName() {
        assertThat(Credit.of(text(NEWS, "Harrisburg, PA", "Michael Bloomberg"))).isEmpty();
        assertThat(Credit.of(text("", null, null))).isEmpty();
    }

    private static CopyText text(String text, String publisher, String author) {
        return new CopyText("id", "Martial law rejected", text, null, publisher, author);
    }
}
