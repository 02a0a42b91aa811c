package org.gongkai.report.documents.outline;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of bodies as texts have them. */
final class BodyName {

    private static final String ENDINGS =
            "(?:政府|办公室|办事处|局|委员会|委|厅|办|署|站|中心|街道|镇|乡|处|院|部|大学|学院|学校|医院|公司|协会|集团|银行|馆|所|支队|大队|总队)";

    private static final Pattern NAME = Pattern.compile(".{2,38}" + ENDINGS);

    private static final Pattern DIVISION = Pattern.compile("[省市县区州盟旗镇乡村]|街道|中国|国家|全国");

    /** What stands above a headline without belonging to it. */
    private static final Pattern PAGE_WORDS =
            Pattern.compile("网|平台|公开|政务|首页|位置|服务|门户|频道|专栏|栏目|欢迎|搜索|登录|领导|新闻|机构|版$|[>|:]");

    /** Whom to ask: 请与示例县水务局办公室联系. */
    private static final Pattern CONTACT =
            Pattern.compile("(?:请|可)(?:直接|及时)?(?:与|向|和|同)([\\u4e00-\\u9fff]{3,30}?)(?:进行)?(?:联系|反映|咨询|反馈)");

    private static final Pattern OFFICE = Pattern.compile(
            "(?<=[局委厅署镇乡处院]|中心|街道|委员会)(?:(?:政府)?(?:信息|政务)公开(?:工作)?)?(?:领导小组)?(?:办公室|综合科|综合股|秘书科|[\\u4e00-\\u9fff]{1,6}[科股])$");

    private static final Pattern NO_NAME = Pattern.compile("^(?:本|我|该|各|上述|有关|相关)");

    private BodyName() {}

    /** Whether a compact text reads like the name of a body. */
    static boolean isOne(String compact) {
        return NAME.matcher(compact).matches() && !NO_NAME.matcher(compact).find();
    }

    /** Whether a compact text is nothing but the name of a body, with its division. */
    static boolean isWhole(String compact) {
        return isOne(compact)
                && DIVISION.matcher(compact).find()
                && compact.chars().allMatch(c -> c >= '\u4e00' && c <= '\u9fff' || c == '(' || c == ')')
                && !PAGE_WORDS.matcher(compact).find();
    }

    /** Whether a headline that begins with a name may have been cut inside it, with its beginning in the line above. */
    static boolean isCut(String above, String name) {
        return !name.isEmpty()
                && !DIVISION.matcher(name).find()
                && above.length() <= 20
                && above.chars().allMatch(c -> c >= '\u4e00' && c <= '\u9fff')
                && DIVISION.matcher(above).find()
                && !PAGE_WORDS.matcher(above).find()
                && !NAME.matcher(above).matches();
    }

    /**
     * The body whose office a sentence names for questions: not that of a government, since its office reports for
     * itself and for the government.
     */
    static Optional<String> inContact(String compact) {
        Matcher contact = CONTACT.matcher(compact);
        if (!contact.find()) {
            return Optional.empty();
        }
        String name = OFFICE.matcher(contact.group(1)).replaceFirst("");
        boolean certain = isOne(name) && DIVISION.matcher(name).find() && !name.contains("政府") && !name.endsWith("办公室");
        return certain ? Optional.of(name) : Optional.empty();
    }
}
