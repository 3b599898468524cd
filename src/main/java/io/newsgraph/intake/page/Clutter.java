package io.newsgraph.intake.page;

import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Takes out of a page what is not its article, as far as tags, attributes and names tell. */
final class Clutter {

    private static final String NEVER_TEXT =
            "script, style, noscript, template, svg, math, canvas, object, embed, iframe, audio, video,"
                    + " button, select, option, input, textarea, label, meta, link, dialog, nav, aside, footer, menu,"
                    + " figure, figcaption, picture, img, [itemprop=image], [itemprop=publisher],"
                    + " [itemprop=author], [itemprop=keywords], [itemprop^=date], [itemprop=mainEntityOfPage], [itemprop=url]";
    private static final String NOT_SHOWN =
            "[hidden], [aria-hidden=true], [style~=(?i)display:\\s*none]," + " [style~=(?i)visibility:\\s*hidden]";
    private static final String OTHER_ROLE = "[role=navigation], [role=complementary], [role=contentinfo],"
            + " [role=dialog], [role=alert], [role=alertdialog], [role=search], [role=banner], [role=menu],"
            + " [role=tooltip], [role=form]";
    private static final String TEXT = "p, li, dd, dt, td, blockquote, h2, h3, h4";
    private static final Set<String> NEVER_CLUTTER = Set.of("html", "body", "article", "main", "h1");

    private final Document page;
    private final Prose prose;
    private final int all;

    private Clutter(Document page) {
        this.page = page;
        this.prose = Prose.of(page);
        this.all = prose.length(page);
    }

    static void removeFrom(Document page) {
        page.select("script, style, noscript, template, svg, iframe").remove();
        new Clutter(page).remove();
    }

    private void remove() {
        removeUnless(NEVER_TEXT, 0.5);
        removeUnless(NOT_SHOWN, 0.3);
        removeUnless(OTHER_ROLE, 0.3);
        page.select("time").stream().filter(time -> time.closest(TEXT) == null).forEach(Element::remove);
        for (var element : page.select("[class], [id]")) {
            if (!NEVER_CLUTTER.contains(element.normalName()) && ClutterNames.fit(element) && !holds(element, 0.3)) {
                element.remove();
            }
        }
    }

    /** What holds much of the page's text is its article, whatever it is called. */
    private void removeUnless(String selector, double share) {
        page.select(selector).stream().filter(element -> !holds(element, share)).forEach(Element::remove);
    }

    private boolean holds(Element element, double share) {
        return prose.length(element) > share * all;
    }
}
