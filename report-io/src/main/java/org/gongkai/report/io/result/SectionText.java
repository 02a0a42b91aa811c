package org.gongkai.report.io.result;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.OverviewPart;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.value.ReportValue;

/**
 * A text of a report, for who shows it.
 *
 * @param heading what the form has above it, such as （一）主动公开; empty for a text right below its section's heading
 * @param text the text, its paragraphs in lines
 * @since 0.1.0
 */
public record SectionText(Optional<Label> heading, String text) implements ReportValue {

    /** Refuses null. */
    public SectionText {
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(text, "text");
    }

    /** The texts of a section, in the form's order; those beside its table, where it has one. */
    public static List<SectionText> of(DisclosureReport report, Section section) {
        return switch (section) {
            case OVERVIEW -> overview(report);
            case PROBLEMS -> bare(report.problemsAndImprovements());
            case OTHER_MATTERS -> bare(report.otherMatters().text());
            default -> bare(report.tableTexts().of(section));
        };
    }

    private static List<SectionText> bare(Optional<String> text) {
        return text.map(words -> new SectionText(Optional.empty(), words)).stream()
                .toList();
    }

    private static List<SectionText> overview(DisclosureReport report) {
        List<SectionText> texts = new ArrayList<>(bare(report.overview().introduction()));
        for (OverviewPart part : OverviewPart.values()) {
            report.overview()
                    .part(part)
                    .ifPresent(text -> texts.add(new SectionText(Optional.of(part.heading()), text)));
        }
        return texts;
    }
}
