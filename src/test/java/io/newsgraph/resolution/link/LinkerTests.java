package io.newsgraph.resolution.link;

import static org.assertj.core.api.Assertions.assertThat;

import io.newsgraph.extraction.Articles;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class LinkerTests {

    private static String links(String text, String... dictionary) {
        var linker = new Linker(Dictionaries.of(dictionary), Dictionaries.LEXICON);
        return linker.links(Articles.extract(text)).entrySet().stream()
                .map(link -> link.getKey().name() + " = " + link.getValue().title())
                .sorted()
                .collect(Collectors.joining("; "));
    }

    @Test
    void linksByTheFullNameForTheWholeArticle() {
        assertThat(links(
                        "Jean-Marc Ayrault spoke in Nantes. Ayrault left early.",
                        "Jean-Marc Ayrault|Jean-Marc_Ayrault|1.0",
                        "Ayrault|Jean-Marc_Ayrault|0.9"))
                .contains("Jean-Marc Ayrault = Jean-Marc Ayrault");
    }

    @Test
    void leavesOutAPersonWhoseNameIsKnownForAPlace() {
        assertThat(links(
                        "Douglas Houghton won the vote.",
                        "Douglas Houghton|Houghton,_Michigan|0.9",
                        "Houghton|Houghton,_Michigan|0.9"))
                .isEmpty();
    }

    @Test
    void followsATownToTheStateBehindIt() {
        var dictionary = new String[] {
            "Springfield|Springfield_(The_Simpsons)|0.6",
            "Springfield USA|Springfield_(The_Simpsons)|0.9",
            "Springfield, Illinois|Springfield,_Illinois|1.0",
            "Springfield, Ill.|Springfield,_Illinois|1.0"
        };
        assertThat(links("A fire broke out in Springfield, Illinois.", dictionary))
                .isEqualTo("Springfield = Springfield, Illinois");
        assertThat(links("A fire broke out in Springfield.", dictionary)).isEmpty();
    }

    @Test
    void leavesOutAnArticleOnTheBodyOfAnotherCountry() {
        assertThat(links(
                        "Kenya's Supreme Court annulled the vote.",
                        "Supreme Court|Supreme_Court_of_the_United_States|0.9"))
                .isEmpty();
    }

    @Test
    void leavesOutAGivenNameAlone() {
        assertThat(links("Emily went home with her mother.", "Emily|Emily_Brontë|0.9", "Emily Brontë|Emily_Brontë|1.0"))
                .isEmpty();
    }

    @Test
    void leavesOutASurnameAloneHoweverSureTheDictionaryIs() {
        assertThat(links(
                        "Kutuzova told reporters that she would appeal.",
                        "Kutuzova|Anna_Kutuzova|0.98",
                        "Anna Kutuzova|Anna_Kutuzova|1"))
                .isEmpty();
    }

    @Test
    void leavesOutOneOfManyNamesakes() {
        assertThat(links(
                        "Peter Marlow won the vote.",
                        "Peter Marlow|Peter_Marlow_(swimmer)|0.5",
                        "Marlow, Peter|Peter_Marlow_(swimmer)|1"))
                .isEmpty();
    }

    @Test
    void leavesOutAnAcronymOfManyBodies() {
        assertThat(links(
                        "The CAF said that it would appeal.",
                        "CAF|Canadian_Armed_Forces|0.6",
                        "Canadian Armed Forces|Canadian_Armed_Forces|1"))
                .isEmpty();
    }

    @Test
    void callsATownByItsOwnNameWhereItIsTheFirstToBearIt() {
        assertThat(links(
                        "He moved from Boston to Flagstaff in May.",
                        "Flagstaff|Flagstaff,_Arizona|0.8",
                        "Flagstaff, AZ|Flagstaff,_Arizona|1"))
                .isEqualTo("Flagstaff = Flagstaff");
    }

    @Test
    void saysWhatALinkRestsOn() {
        var linker = new Linker(Dictionaries.of("Anna Lindh|Anna_Lindh|0.98"), Dictionaries.LEXICON);
        var links = linker.links(Articles.extract("Anna Lindh spoke in parliament."));
        assertThat(links.values())
                .extracting(Link::reason)
                .containsExactly("98% of Wikipedia's links named \"Anna Lindh\"");
    }
}
