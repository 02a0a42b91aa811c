package org.gongkai.report.documents.wording;

import static org.assertj.core.api.Assertions.assertThat;

import org.gongkai.report.documents.source.GridCell;
import org.gongkai.report.documents.source.Place;
import org.gongkai.report.model.form.term.LineTerm;
import org.gongkai.report.model.form.term.RefusalReason;
import org.gongkai.report.model.form.term.Section;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Labels as pages print them. */
class LabelMeaningTest {

    private static LabelMeaning meaning(String text) {
        return LabelMeaning.of(new GridCell(text, 0, 1, Place.ofText(1, 1)));
    }

    @ParameterizedTest(name = "label ''{0}''")
    @CsvSource(
            nullValues = "none",
            value = {
                "一、本年新收政府信息公开申请数量, 一、本年新收政府信息公开申请数量",
                "本年新收政府信息公开申请数量（件）, 一、本年新收政府信息公开申请数量",
                "（注）本年新收政府信息公开申请数量, none",
                "1、本年新收政府信息公开, 一、本年新收政府信息公开申请数量",
                "本年新收, none",
                "2.其他法律行政法规, 2.其他法律行政法规禁止公开",
                "其他法律行政, 2.其他法律行政法规禁止公开",
                "属于三类内部事务信息 (内部), 5.属于三类内部事务信息",
                "去年新收政府信息公开申请数量, none",
                "本年新收政府信息公开申请数量（上年）, none",
                "本年新收政府信息公开申请数量（2022年）, none",
                "二、上年结转政府信息公开申请数量（上年）, none",
                "'部分公开（区分处理的，只计这一情形，不计其他情形）（上年）', none",
                "本年新收政府信息公开申请数量（同比）, none",
                "本年新收政府信息公开申请数量（累计）, none",
                "本年新收政府信息公开申请数量（占比）, none",
                "本年新收政府信息公开申请数量%, none",
                "本年新收政府信息公开申请数量（人次）, none",
                "其中：本年新收政府信息公开申请数量, none",
                "~~一、本年新收政府信息公开申请数量~~, none",
                "本年新收政府信息公开申请数量（注1）, 一、本年新收政府信息公开申请数量",
                "5, none",
                "—, none",
                "'', none"
            })
    void a_label_names_a_line_though_cut_off_or_with_a_remark_behind(String text, String expected) {
        String line = meaning(text)
                .line(Section.APPLICATIONS)
                .map(LineTerm::label)
                .map(label -> label.zh())
                .orElse(null);
        assertThat(line)
                .isEqualTo(
                        expected == null
                                ? null
                                : meaning(expected)
                                        .line(Section.APPLICATIONS)
                                        .orElseThrow()
                                        .label()
                                        .zh());
    }

    @Test
    void a_beginning_that_several_labels_share_names_none() {
        LabelIndex<RefusalReason> index = new LabelIndex<>();
        index.add("属于行政机关内部事项", RefusalReason.INTERNAL_AFFAIRS);
        index.add("属于行政机关执法案卷", RefusalReason.ENFORCEMENT_FILE);
        assertThat(index.find("属于行政机关", "属于行政机关").any()).isEmpty();
        assertThat(index.find("属于行政机关内", "属于行政机关内").any()).contains(RefusalReason.INTERNAL_AFFAIRS);
        assertThat(index.find("属于行政机关", "属于行政机关").in(RefusalReason.ENFORCEMENT_FILE::equals))
                .contains(RefusalReason.ENFORCEMENT_FILE);
        assertThat(index.beginningWith("")).isEmpty();
    }

    @Test
    void a_label_of_several_terms_names_the_one_that_the_form_has() {
        LabelIndex<RefusalReason> index = new LabelIndex<>();
        index.add("内部事项", RefusalReason.INTERNAL_AFFAIRS);
        index.add("内部事项", RefusalReason.ENFORCEMENT_FILE);
        Candidates<RefusalReason> found = index.exact("内部事项");
        assertThat(found.in(RefusalReason.INTERNAL_AFFAIRS::equals)).contains(RefusalReason.INTERNAL_AFFAIRS);
        assertThat(found.in(RefusalReason.ENFORCEMENT_FILE::equals)).contains(RefusalReason.ENFORCEMENT_FILE);
        assertThat(found.any()).contains(RefusalReason.ENFORCEMENT_FILE);
    }

    @ParameterizedTest(name = "{0} belongs to {1}")
    @CsvSource(
            nullValues = "none",
            value = {
                "行政许可, PROACTIVE_DISCLOSURE",
                "本年制发件数, PROACTIVE_DISCLOSURE",
                "第二十条第（一）项, PROACTIVE_DISCLOSURE",
                "自然人, APPLICATIONS",
                "法人或其他组织, APPLICATIONS",
                "结果维持, REMEDIES",
                "复议后起诉, REMEDIES",
                "总计, none",
                "备注, none"
            })
    void a_label_shows_its_table_unless_several_have_it(String text, Section table) {
        assertThat(meaning(text).table().orElse(null)).isEqualTo(table);
    }

    @ParameterizedTest(name = "{0}: {1} {2} {3}")
    @CsvSource({
        "法人或其他组织, true, false, 0",
        "法人及其他组织, true, false, 0",
        "小计, false, true, 0",
        "法人小计, false, true, 0",
        "法人合计, false, true, 0",
        "法人和其他组织总计, false, true, 0",
        "合计, false, false, 0",
        "数据3, false, false, 3",
        "数据, false, false, 0",
        "数据12, false, false, 0",
        "数据表, false, false, 0"
    })
    void a_heading_may_stand_for_several_columns_or_for_a_number(
            String text, boolean organisations, boolean subtotal, int placeholder) {
        assertThat(meaning(text).isOrganisations()).isEqualTo(organisations);
        assertThat(meaning(text).isSubtotal()).isEqualTo(subtotal);
        assertThat(meaning(text).placeholder()).isEqualTo(placeholder);
    }
}
