package org.gongkai.report.model.section;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.TableDeclaration;
import org.gongkai.report.model.form.term.ColumnTerm;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.ProactiveColumn2019;
import org.gongkai.report.model.form.term.ProactiveColumn2021;
import org.gongkai.report.model.form.term.ProactiveItem;
import org.gongkai.report.model.form.term.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Which view an edition's Table 2 has: its columns tell, whatever lines it lacks. */
class ProactiveDisclosureTest {

    private static Edition edition(List<LineTerm> lines, ColumnTerm... columns) {
        return Edition.declare("2051", "国办公开办函〔2051〕1号", 2051)
                .table(TableDeclaration.unnumbered(Section.PROACTIVE_DISCLOSURE)
                        .columns(TableDeclaration.named(columns))
                        .heading(1, Label.of("文件", "Documents"), group -> group.lines(lines.toArray(LineTerm[]::new)))
                        .table())
                .tables(Edition.Y2021.form().tables().subList(1, 3))
                .build();
    }

    @ParameterizedTest
    @EnumSource(ProactiveItem.class)
    void columns_of_2019_have_the_view_of_2019_under_any_line(ProactiveItem item) {
        Edition edition = edition(List.of(item), ProactiveColumn2019.MADE, ProactiveColumn2019.DISCLOSED);
        assertThat(ProactiveDisclosure.blank(edition)).isInstanceOf(ProactiveDisclosure2019.class);
    }

    @ParameterizedTest
    @EnumSource(ProactiveItem.class)
    void columns_of_2021_have_the_view_of_2021_under_any_line(ProactiveItem item) {
        Edition edition = edition(List.of(item), ProactiveColumn2021.ISSUED, ProactiveColumn2021.IN_FORCE);
        assertThat(ProactiveDisclosure.blank(edition)).isInstanceOf(ProactiveDisclosure2021.class);
    }

    @Test
    void the_view_of_2019_without_rules_has_the_figures_of_the_others() {
        Edition edition = edition(
                List.of(ProactiveItem.NORMATIVE_DOCUMENTS), ProactiveColumn2019.MADE, ProactiveColumn2019.DISCLOSED);
        ReportFigures figures = ReportFigures.builder(edition)
                .set(edition.form().cell(ProactiveItem.NORMATIVE_DOCUMENTS, ProactiveColumn2019.MADE), Figure.of(7))
                .build();

        ProactiveDisclosure2019 view = (ProactiveDisclosure2019) ProactiveDisclosure.of(figures);
        assertThat(view.normativeDocuments().made()).isEqualTo(Figure.of(7));
        assertThat(view.regulations()).isEqualTo(DocumentFigures2019.blank());
        assertThat(ReportFigures.of(view)).isEqualTo(figures);
    }
}
