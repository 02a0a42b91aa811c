package org.gongkai.report.documents.format;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.documents.source.Elsewhere;
import org.gongkai.report.documents.wording.Texts;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * A page that is only a shell: the text of the report is fetched by a script, shown in a frame or a viewer, or lies in
 * a file that the page links to. What such a page points to is quoted, never opened.
 */
final class ElsewherePage {

    private static final int LONGEST_ADDRESS = 300;
    private static final int LONGEST_SCRIPT = 200_000;

    /** A page with less text than this is nothing but what it points to. */
    private static final int LITTLE_TEXT = 200;

    private static final Pattern FILE =
            Pattern.compile("\\.(?:pdf|docx?|xlsx?|ofd|wps|et|ceb|zip|rar)(?:[?#&].*)?$", Pattern.CASE_INSENSITIVE);

    private static final Pattern INVITATION = Pattern.compile("附件|点击|下载|查看|阅读全文");

    /** A call that fetches a text, or leads to another page, with the address in quotes. */
    private static final Pattern FETCH = Pattern.compile(
            "(?:(?<![A-Za-z0-9_])fetch|\\.(?:get|post|getJSON|ajax|load|getDocument|embed)|(?<![A-Za-z0-9_])(?:axios|showPdf|openPdf|loadPdf)|\\.open)"
                    + "\\s{0,9}\\(\\s{0,9}(?:['\"](?:GET|POST)['\"]\\s{0,9},\\s{0,9})?['\"]([^'\"\\s]{1,300})['\"]"
                    + "|(?<![A-Za-z0-9_])(?:url|pdfUrl|fileUrl|location(?:\\.href)?)['\"]?\\s{0,9}[:=]\\s{0,9}['\"]([^'\"\\s]{1,300})['\"]",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern REFRESH = Pattern.compile("url\\s*=\\s*['\"]?([^'\"\\s]+)", Pattern.CASE_INSENSITIVE);

    /** Scripts that count visitors, and the like. */
    private static final Pattern BYSTANDER = Pattern.compile(
            "hm\\.baidu|google-analytics|googletagmanager|cnzz|jquery|statcounter|analytics|beacon|tongji|share",
            Pattern.CASE_INSENSITIVE);

    private static final List<String> FRAMES = List.of("iframe", "frame", "embed", "object");
    private static final Set<String> NO_SIZE = Set.of("0", "1", "0px", "1px");

    private final Document page;

    private ElsewherePage(Document page) {
        this.page = page;
    }

    /**
     * What a page points to instead of holding the report; empty for a page that speaks of other things.
     *
     * @param images how many images it shows: a page of pictures may have any script beside them
     */
    static Optional<Elsewhere> of(Document page, int images) {
        String text = Texts.squeeze(page.body().text());
        String about = page.title() + text;
        boolean aboutReport = about.contains("公开") && about.contains("报告");
        if (!aboutReport && text.length() > LITTLE_TEXT) {
            return Optional.empty();
        }
        ElsewherePage shell = new ElsewherePage(page);
        return shell.frame()
                .or(shell::file)
                .or(shell::refresh)
                .or(shell::fetched)
                .or(() -> images == 0 && text.length() <= LITTLE_TEXT ? shell.script() : Optional.empty());
    }

    private Optional<Elsewhere> frame() {
        for (String name : FRAMES) {
            for (Element frame : page.getElementsByTag(name)) {
                Optional<String> address =
                        address(frame, name.equals("object") ? "data" : "src").filter(any -> isSeen(frame));
                if (address.isPresent()) {
                    return found(Elsewhere.Kind.FRAME, address);
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isSeen(Element frame) {
        String style = frame.attr("style").replace(" ", "").toLowerCase(Locale.ROOT);
        return !NO_SIZE.contains(frame.attr("width"))
                && !NO_SIZE.contains(frame.attr("height"))
                && !frame.hasAttr("hidden")
                && !style.contains("display:none")
                && !BYSTANDER.matcher(frame.attr("src")).find();
    }

    private Optional<Elsewhere> file() {
        Optional<String> invited = Optional.empty();
        for (Element link : page.getElementsByTag("a")) {
            Optional<String> address = address(link, "href");
            if (address.filter(any -> FILE.matcher(any).find()).isPresent()) {
                return found(Elsewhere.Kind.FILE, address);
            }
            boolean inviting = link.text().contains("报告")
                    && INVITATION.matcher(link.text()).find();
            invited = invited.isEmpty() && inviting ? address : invited;
        }
        return found(Elsewhere.Kind.FILE, invited);
    }

    private Optional<Elsewhere> refresh() {
        for (Element meta : page.getElementsByTag("meta")) {
            if (meta.attr("http-equiv").equalsIgnoreCase("refresh")) {
                Matcher matcher = REFRESH.matcher(meta.attr("content"));
                if (matcher.find()) {
                    return found(Elsewhere.Kind.FRAME, usable(matcher.group(1)));
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Elsewhere> fetched() {
        for (Element script : page.getElementsByTag("script")) {
            String data = script.data();
            Matcher matcher = FETCH.matcher(data.substring(0, Math.min(data.length(), LONGEST_SCRIPT)));
            while (matcher.find()) {
                Optional<String> address = usable(matcher.group(1) == null ? matcher.group(2) : matcher.group(1))
                        .filter(any -> !BYSTANDER.matcher(any).find())
                        .filter(any -> any.indexOf('/') >= 0 || any.indexOf('.') > 0);
                if (address.isPresent()) {
                    return found(Elsewhere.Kind.SCRIPT, address);
                }
            }
        }
        return Optional.empty();
    }

    /** An empty page whose text is all made by a script. */
    private Optional<Elsewhere> script() {
        for (Element script : page.getElementsByTag("script")) {
            Optional<String> address =
                    address(script, "src").filter(any -> !BYSTANDER.matcher(any).find());
            if (address.isPresent()) {
                return found(Elsewhere.Kind.SCRIPT, address);
            }
        }
        return Optional.empty();
    }

    private static Optional<Elsewhere> found(Elsewhere.Kind kind, Optional<String> address) {
        return address.map(any -> new Elsewhere(kind, any));
    }

    private static Optional<String> address(Element element, String attribute) {
        return usable(element.attr(attribute));
    }

    private static Optional<String> usable(String address) {
        String plain = address.strip();
        String lower = plain.toLowerCase(Locale.ROOT);
        boolean none = plain.isEmpty()
                || plain.startsWith("#")
                || lower.startsWith("about:")
                || lower.startsWith("javascript:")
                || lower.startsWith("mailto:")
                || lower.startsWith("data:");
        return none ? Optional.empty() : Optional.of(Texts.shorten(plain, LONGEST_ADDRESS));
    }
}
