package io.newsgraph.reading;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.UncheckedIOException;
import java.util.Properties;
import java.util.zip.GZIPInputStream;

/** The model files, which the build takes out of CoreNLP's package of models. */
final class Models {

    private static final String FOLDER = "edu/stanford/nlp/models/";

    private Models() {}

    static MaxentTagger tagger() {
        return new MaxentTagger(FOLDER + "pos-tagger/english-left3words-distsim.tagger", new Properties(), false);
    }

    static CRFClassifier<CoreLabel> names() {
        var settings = new Properties();
        // Numbers, dates and the sub-classifiers of the full annotator cost more than they give here.
        settings.setProperty("useGivenLabels", "false");
        try (var in = new ObjectInputStream(
                new GZIPInputStream(open("ner/english.conll.4class.distsim.crf.ser.gz"), 1 << 16))) {
            return CRFClassifier.getClassifier(in, settings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("the model of names does not fit this version of CoreNLP", e);
        }
    }

    static ParserModel parser() {
        try {
            return ParserModel.read(open("parser/nndep/english_UD.gz"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(String name) throws IOException {
        var in = Models.class.getClassLoader().getResourceAsStream(FOLDER + name);
        if (in == null) {
            throw new IOException("the model " + FOLDER + name + " is missing from the class path; rebuild with mvn");
        }
        return new BufferedInputStream(in, 1 << 16);
    }
}
