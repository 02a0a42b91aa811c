package org.gongkai.report.text.fee;

import java.util.regex.Pattern;
import org.gongkai.report.text.Alternatives;

/** Words around a fee that say which fee it is, and whether an amount beside it is what was charged in the year. */
final class FeeWords {

    /** Whatever the fee, this stands in its name. */
    static final String FEE = "处理费";

    /** Before 处理费: another fee, such as 污水处理费; 信息处理费 and a bare 处理费 are the one. */
    private static final Pattern OTHER =
            Pattern.compile("(?:污水|废水|垃圾|废物|废弃物|固废|医废|危废|污泥|粪便|餐厨|数据|事故|案件|业务|手续|后期|善后|尾水|渣土|中水)(?:无害化|集中)?$");

    private static final Pattern THIS =
            Pattern.compile("(?:^|[^\\u4e00-\\u9fff]|信息公?|信息公开|取|收|收缴|缴纳|征收|产生|的|了|及|和|年|度|件|次|元|关|公开|申请|发生|支付)$");

    /** The words of the two that stand before 处理费 are no longer. */
    private static final int LONGEST_NAME = 6;

    /** What makes an amount none that was charged in the year. */
    private static final Alternatives DOUBT =
            Alternatives.compile("[未没无不免][^，。；]{0,8}(?:收|缴|征|产生|发生)|免|减免|退[还回]?|零收费|应收|欠|补收|追缴"
                    + "|拟|计划|预计|预算|将(?=收|于|按)|可(?=收)|应当|须|如果|若|标准[为是:：每]|标准每|每[件份页次张]|[元块]/|/[件份页次]|件均|人均|平均"
                    + "|约|近(?=[0-9一二三四五六七八九十百千万])|左右|上下|大概|大约|大致|逾|超过?|不足|不到|不满|不超过|至少|至多|最高|最低|元(?:以上|以下|以内|起)|余元|多元|余万|多万|几|数[十百千万]|若干"
                    + "|去年|上年|上一年|前年|往年|历年|历来|同期|同比|环比|累计|以来|下一?年|明年|次年"
                    + "|上半年|下半年|季度|增加|增长|减少|下降|提高|降低|多收|少收|较|比(?!例)"
                    + "|下属|所属|各[镇乡街局委办县区市单部]|代收|上级|其他(?:单位|机关|部门)|全[市县区省]各?"
                    + "|[0-9一二三四五六七八九十百千万元][-~～—–－至到][0-9一二三四五六七八九十百千万]|[-－−负](?=[0-9])|[美欧日港][元币圆]|人次");

    private static final Pattern AMOUNT = Pattern.compile("[0-9一二两三四五六七八九十百千万][^，。；]{0,3}元");
    private static final Pattern ENDLESS = Pattern.compile("[0-9]{40}");

    /** No paragraph on fees is longer. */
    private static final int LONGEST = 20_000;

    private FeeWords() {}

    /** Whether a sentence names the information-processing fee, not only another one. */
    static boolean areOfThisFee(String sentence) {
        for (int at = sentence.indexOf(FEE); at >= 0; at = sentence.indexOf(FEE, at + 1)) {
            String before = sentence.substring(Math.max(0, at - LONGEST_NAME), at);
            if (!OTHER.matcher(before).find() && THIS.matcher(before).find()) {
                return true;
            }
        }
        return false;
    }

    /** Whether it names an amount, be it in words that are not read. */
    static boolean nameAnAmount(String sentence) {
        return AMOUNT.matcher(sentence).find();
    }

    static boolean areDoubtful(String sentence) {
        return DOUBT.areIn(sentence);
    }

    /**
     * Whether a text holds a number of more digits than any fee has, or is too long to be about one: it is not worked
     * out.
     */
    static boolean holdEndlessNumber(String text) {
        return text.length() > LONGEST || ENDLESS.matcher(text).find();
    }
}
