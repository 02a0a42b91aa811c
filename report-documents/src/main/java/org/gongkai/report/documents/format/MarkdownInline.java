package org.gongkai.report.documents.format;

import java.util.regex.Pattern;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.gongkai.report.documents.limit.LimitKind;
import org.gongkai.report.documents.limit.Limits;
import org.gongkai.report.documents.wording.Texts;

/**
 * The words of a paragraph or a cell of Markdown as a piece of HTML, so that what stands in a line is understood in one
 * way whatever the format is: inline HTML, struck text between {@code ~~}, raised signs between {@code ^}, notes.
 */
final class MarkdownInline {

    private static final Pattern STRUCK = Pattern.compile("~~([^~\n]{1,2000}+)~~");
    private static final Pattern NOTE = Pattern.compile("\\[\\^([^\\]\\[\n]{1,20}+)\\]");
    private static final Pattern RAISED = Pattern.compile("\\^([^^ \n]{1,20}+)\\^");

    private static final Pattern OPENS = Pattern.compile("<(?!(?i:img|br|hr|wbr|input)(?![a-zA-Z0-9]))[a-zA-Z]");
    private static final Pattern CLOSES = Pattern.compile("</");

    private final StringBuilder html = new StringBuilder();

    private MarkdownInline() {}

    static String html(Node parent) {
        MarkdownInline inline = new MarkdownInline();
        inline.children(parent, 0);
        return inline.html.toString();
    }

    /** Whether it holds no element and no reference. */
    static boolean isPlain(String html) {
        return html.indexOf('<') < 0;
    }

    /** Whether every element of a piece ends in it, so that it can be read by itself. */
    static boolean isClosed(String html) {
        return count(OPENS, html) == count(CLOSES, html);
    }

    private static long count(Pattern tag, String html) {
        return isPlain(html) ? 0 : tag.matcher(html).results().count();
    }

    /** The words of a plain piece. */
    static String text(String html) {
        return html.indexOf('&') < 0 ? html : html.replace("&lt;", "<").replace("&amp;", "&");
    }

    private void children(Node parent, int depth) {
        Limits.check(depth, Limits.DEPTH, LimitKind.DEPTH);
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Text words) {
                html.append(marked(escaped(words.getLiteral())));
            } else if (node instanceof Code code) {
                html.append(escaped(code.getLiteral()));
            } else if (node instanceof HtmlInline tag) {
                html.append(tag.getLiteral());
            } else if (node instanceof SoftLineBreak) {
                html.append(Texts.LINE_BREAK);
            } else {
                element(node, depth);
            }
        }
    }

    private void element(Node node, int depth) {
        if (node instanceof HardLineBreak) {
            html.append(Texts.LINE_BREAK);
        } else if (node instanceof Image) {
            html.append("<img>");
        } else if (node instanceof Link link && link.getDestination().startsWith("#")) {
            html.append("<a href=#>");
            children(node, depth + 1);
            html.append("</a>");
        } else {
            children(node, depth + 1);
        }
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static String marked(String text) {
        String marked = text;
        if (marked.indexOf('~') >= 0) {
            marked = STRUCK.matcher(marked).replaceAll("<del>$1</del>");
        }
        if (marked.indexOf('^') >= 0) {
            marked = RAISED.matcher(NOTE.matcher(marked).replaceAll("<sup>$1</sup>"))
                    .replaceAll("<sup>$1</sup>");
        }
        return marked;
    }
}
