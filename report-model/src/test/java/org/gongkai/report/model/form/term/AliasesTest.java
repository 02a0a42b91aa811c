package org.gongkai.report.model.form.term;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import org.gongkai.report.model.lists.NameEntry;
import org.gongkai.report.model.lists.NameList;
import org.junit.jupiter.api.Test;

class AliasesTest {

    @Test
    void every_key_of_the_list_is_a_term() {
        Set<String> terms = TermTest.ALL.stream()
                .flatMap(all -> all.terms().stream())
                .map(term -> Aliases.key(term.getClass(), term.code()))
                .collect(Collectors.toSet());

        assertThat(NameList.read("aliases.tsv").entries().map(NameEntry::key)).isSubsetOf(terms);
    }

    @Test
    void declared_wordings_come_before_listed_ones_and_none_twice() {
        TermEntry total = TermEntry.term("total", "合计", "Total").alias("总数").alias("总共");

        assertThat(Aliases.of(Total.class, total)).containsExactly("总数", "总共");
        assertThat(Aliases.of(
                        ApplicationLine.class,
                        TermEntry.term("carriedIn", "甲", "a").alias("上年结转申请数量")))
                .containsExactly("上年结转申请数量", "上年度结转政府信息公开申请数量");
        assertThat(Aliases.of(Outcome.class, total)).containsExactly("总数", "总共");
        assertThat(Section.PROBLEMS.aliases()).contains("存在问题及改进措施").doesNotContain("存在的主要问题及改进情况");
    }
}
