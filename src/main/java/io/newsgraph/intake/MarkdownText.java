package io.newsgraph.intake;

import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jsoup.Jsoup;

/** Writes out the words of a Markdown document: one block a paragraph, no marks, no pictures, links by their text. */
final class MarkdownText extends AbstractVisitor {

    private final StringBuilder words = new StringBuilder();

    static String of(Node node) {
        var text = new MarkdownText();
        node.accept(text);
        return text.words.toString().replaceAll("[ \\t]+\n", "\n").strip();
    }

    @Override
    public void visit(Heading heading) {
        visitChildren(heading);
        words.append("\n\n");
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        words.append("\n\n");
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(Code code) {
        words.append(code.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        words.append(' ');
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        words.append('\n');
    }

    /** Four spaces before a paragraph make it code in Markdown, but are mostly an indentation in a news text. */
    @Override
    public void visit(IndentedCodeBlock block) {
        words.append(block.getLiteral().strip()).append("\n\n");
    }

    @Override
    public void visit(HtmlBlock block) {
        words.append(Jsoup.parse(block.getLiteral()).text()).append("\n\n");
    }

    @Override
    public void visit(FencedCodeBlock block) {
        // program text is no news
    }

    @Override
    public void visit(Image image) {
        // its words are a caption
    }
}
