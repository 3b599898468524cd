package io.newsgraph.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Our parser does its own arithmetic; its trees must be those of the library whose model it reads. */
class DependencyParserTests {

    private static final class Shared {
        private static final LibraryParser LIBRARY = new LibraryParser();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ceasefire.",
                "Antony Blinken met Jens Stoltenberg in Brussels on Tuesday.",
                "Talks between Armenia and Azerbaijan, which Washington had brokered, collapsed overnight.",
                "Kyiv accuses Moscow of shelling a hospital; Moscow denies it.",
                "The ministers were told by the envoy that no troops would be withdrawn before spring.",
                "\"We will not negotiate under fire,\" Zelensky said, adding that the offer \"came too late\".",
                "France, Germany and the United Kingdom urged Iran to resume cooperation with the IAEA.",
                "Who ordered the strike, and why did nobody warn the 1,200 villagers near Port Sudan?",
                "SUDAN ARMY RETAKES BRIDGE AS PARAMILITARIES PULL BACK FROM OMDURMAN",
                "If the Senate ratifies the treaty, Sweden's accession could be sealed by 7 March 2024 at the latest.",
                "To protest against the verdict, tens of thousands marched through Tbilisi, blocking roads and bridges.",
                "Former prime minister Imran Khan, 71, whose party won most seats, remains jailed in Rawalpindi.",
                "Not only did Ankara summon the ambassador (for the third time this year) but it also closed its airspace.",
                "14:30 GMT - Gaza: 3 trucks; Rafah: 0 ... @UNRWA #aid https://example.org/a?b=c",
                "Buffalo Xyzzyq grbl the of of and 😀 — !"
            })
    void buildsTheTreesOfTheLibrary(String text) {
        for (var sentence : Readings.of(text).sentences()) {
            assertThat(arcs(sentence.syntax())).isEqualTo(arcs(Shared.LIBRARY.parse(sentence)));
        }
    }

    private static List<String> arcs(Syntax syntax) {
        var arcs = new ArrayList<String>();
        for (var token = 0; token < syntax.size(); token++) {
            arcs.add(token + " " + syntax.relation(token) + " " + syntax.head(token));
        }
        return arcs;
    }
}
