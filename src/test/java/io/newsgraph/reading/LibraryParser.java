package io.newsgraph.reading;

import edu.stanford.nlp.ling.TaggedWord;
import java.util.Arrays;

/** CoreNLP's own parser with the model that ours reads: what our trees must equal. */
public final class LibraryParser {

    private static final String MODEL = "edu/stanford/nlp/models/parser/nndep/english_UD.gz";

    private final edu.stanford.nlp.parser.nndep.DependencyParser parser =
            edu.stanford.nlp.parser.nndep.DependencyParser.loadFromModelFile(MODEL);

    /** The library's tree over the tokens of a sentence. */
    public Syntax parse(Sentence sentence) {
        var words = sentence.tokens().stream()
                .map(token -> new TaggedWord(token.text(), token.tag()))
                .toList();
        var heads = new int[words.size()];
        var relations = new String[words.size()];
        Arrays.fill(heads, Integer.MIN_VALUE);
        for (var arc : parser.predict(words).typedDependencies()) {
            var dependent = arc.dep().index() - 1;
            heads[dependent] = arc.gov().index() == 0 ? Syntax.ROOT : arc.gov().index() - 1;
            relations[dependent] = arc.reln().toString();
        }
        return new Syntax(heads, relations);
    }
}
