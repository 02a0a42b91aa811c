package org.gongkai.report.rules.locate;

import java.util.List;
import java.util.Locale;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;

/** Reports around tables, and cells changed in them. */
public final class Tables {

    private Tables() {}

    static DisclosureReport report(ReportFigures figures) {
        return DisclosureReport.builder(figures.edition())
                .year(figures.edition().firstYear() + 2)
                .agency(Agency.named("江阳区人民政府办公室"))
                .figures(figures)
                .build();
    }

    public static List<CellAddress> tableThree(Edition edition) {
        return edition.cells().stream()
                .filter(cell -> cell.table().equals("T3"))
                .toList();
    }

    /** Figures with cells changed, each written {@code T3.1:A=42}; nothing behind the sign leaves a blank. */
    static ReportFigures with(ReportFigures figures, String... changes) {
        ReportFigures changed = figures;
        for (String change : changes) {
            int equals = change.indexOf('=');
            changed = changed.with(
                    CellAddress.parse(change.substring(0, equals)), Figure.parse(change.substring(equals + 1)));
        }
        return changed;
    }

    static Localisation locate(ReportFigures figures) {
        return ErrorLocator.standard().locate(report(figures));
    }

    static String chinese(Repair repair, Edition edition) {
        return repair.describe(edition.form(), Locale.CHINESE);
    }
}
