package org.gongkai.report.benchmarks;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.report.documents.OfficialLayout;
import org.gongkai.report.model.DisclosureReport;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The pages as which one report can be published. */
enum Page {
    /** The official layout, with next to no markup. */
    OFFICIAL {
        @Override
        String of(DisclosureReport report) {
            return OfficialLayout.html(report);
        }
    },

    /**
     * A page of a portal: a style and a paragraph in every cell, a frame around; the short report makes about 30 kB.
     */
    PORTAL {
        @Override
        String of(DisclosureReport report) {
            Document page = Jsoup.parse(OFFICIAL.of(report));
            dress(page, "text-align:center;", "<p align=\"center\">", "</p>");
            page.head()
                    .append("<style>" + repeat(".column-%d{float:left;width:%1$dpx;color:#333333}\n", 30) + "</style>")
                    .append("<script>" + repeat("var counter%d=document.getElementById('c%1$d');\n", 30) + "</script>");
            page.body()
                    .prepend("<div class=\"nav\"><ul>"
                            + repeat("<li><a href=\"/channel/%d/index.html\">栏目%1$d</a></li>\n", 30) + "</ul></div>");
            return page.outerHtml();
        }
    },

    /** A page out of a word processor: a paragraph, a span and their styles in every cell. */
    WORD_PROCESSOR {
        @Override
        String of(DisclosureReport report) {
            Document page = Jsoup.parse(OFFICIAL.of(report));
            dress(
                    page,
                    "border:1px solid windowtext;padding:0 5pt",
                    "<p class=\"MsoNormal\" style=\"text-align:center;line-height:18pt\">"
                            + "<span style=\"font-family:宋体;font-size:10.5pt\">",
                    "</span></p>");
            return page.outerHtml();
        }
    };

    abstract String of(DisclosureReport report);

    /** The page as somebody else's program would have made it. */
    private static void dress(Document page, String style, String before, String behind) {
        page.select("meta[name^=gongkai-]").remove();
        for (Element cell : page.select("td, th")) {
            cell.attr("style", style);
            cell.html(before + cell.html() + behind);
        }
    }

    private static String repeat(String pattern, int times) {
        return IntStream.range(0, times).mapToObj(pattern::formatted).collect(Collectors.joining());
    }
}
