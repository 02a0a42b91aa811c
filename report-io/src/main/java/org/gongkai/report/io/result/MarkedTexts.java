package org.gongkai.report.io.result;

import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import org.gongkai.report.io.xml.XmlOut;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.rules.Finding;

/** A report's texts in HTML; the sentences that findings quote are marked, and say which rule it was. */
final class MarkedTexts {

    private final XmlOut html;
    private final CheckedReport checked;

    /** The rules by the sentence that they quote. */
    private final Map<String, String> rules = new TreeMap<>();

    MarkedTexts(XmlOut html, CheckedReport checked) {
        this.html = html;
        this.checked = checked;
        for (Finding finding : checked.result().findings()) {
            finding.quotation()
                    .ifPresent(quotation ->
                            rules.merge(quotation.sentence(), finding.rule(), (one, other) -> one + " " + other));
        }
    }

    void write(Section section) throws XMLStreamException {
        for (SectionText text : SectionText.of(checked.report(), section)) {
            if (text.heading().isPresent()) {
                Label heading = text.heading().get();
                html.element("h4", heading.zh() + " / " + heading.en());
            }
            for (String line : text.text().split("\n")) {
                html.element("p", () -> marked(line));
            }
        }
    }

    private void marked(String line) throws XMLStreamException {
        int from = 0;
        while (from < line.length()) {
            String next = next(line, from);
            int start = next.isEmpty() ? line.length() : line.indexOf(next, from);
            html.text(line.substring(from, start));
            if (!next.isEmpty()) {
                html.element("mark", next, "class", "words", "title", rules.get(next));
            }
            from = start + next.length();
        }
    }

    /** The quoted sentence that comes first from a place on, of several the longest; empty where none does. */
    private String next(String line, int from) {
        String first = "";
        int at = line.length();
        for (String sentence : rules.keySet()) {
            int found = sentence.isEmpty() ? -1 : line.indexOf(sentence, from);
            if (found >= 0 && (found < at || found == at && sentence.length() > first.length())) {
                first = sentence;
                at = found;
            }
        }
        return first;
    }
}
