package org.gongkai.report.rules.standard;

import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.NarrativeTwins;

/** The sample beside another body's report, with the same words or with others. */
final class TwinExample {

    private static final String[] WORDS = {
        "对照公开目录逐项核查栏目更新情况",
        "对内容空缺的栏目限期补齐",
        "对过时的办事指南及时修订",
        "组织业务骨干学习答复文书范本",
        "邀请法律顾问参与疑难申请会商",
        "在服务大厅设置公开查阅点",
        "为老年人提供纸质材料",
        "把信息公开列入科室年度目标",
        "每季度通报一次栏目检查结果",
        "请人大代表和政协委员评议公开工作",
        "会同档案部门移交已公开文件",
        "清理长期不更新的专题页面",
        "对政策文件同步配发图解",
        "回应群众留言并公开答复要点"
    };

    private TwinExample() {}

    static ExampleCase of(ExampleCase sample, boolean twin) {
        ExampleCase own = sample.report(report -> say(report, 0));
        DisclosureReport other = say(own.report(), twin ? 0 : WORDS.length / 2)
                .withAgency(own.report().agency().withName("示例县民政局"));
        return own.context(context -> context.twins(
                NarrativeTwins.builder().add(other).add(own.report()).build()));
    }

    private static DisclosureReport say(DisclosureReport report, int from) {
        StringBuilder text = new StringBuilder("2023年，示例县财政局按要求推进政府信息公开工作。");
        for (int i = 0; i < WORDS.length; i++) {
            text.append(WORDS[(from + i) % WORDS.length]).append(from > 0 ? "，成效逐步显现。" : "，取得一定成效。");
        }
        return report.withOverview(report.overview().withIntroduction(text.toString()));
    }
}
