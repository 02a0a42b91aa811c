package org.gongkai.report.model.agency;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of the divisions at province and prefecture level, as they begin the name of a body. */
final class Divisions {

    private static final String CITY = "市";

    /** The cities directly under the State Council, without 市. */
    private static final String MUNICIPALITIES = "北京 天津 上海 重庆";

    private static final String PROVINCES = """
            河北省 山西省 辽宁省 吉林省 黑龙江省 江苏省 浙江省 安徽省 福建省 江西省 山东省 河南省 湖北省 湖南省 广东省 海南省 四川省 贵州省 云南省
            陕西省 甘肃省 青海省 内蒙古自治区 广西壮族自治区 西藏自治区 宁夏回族自治区 新疆维吾尔自治区
            """;

    /** The cities with districts and their like (地级市), without 市. */
    private static final String PREFECTURE_CITIES = """
            石家庄 唐山 秦皇岛 邯郸 邢台 保定 张家口 承德 沧州 廊坊 衡水
            太原 大同 阳泉 长治 晋城 朔州 晋中 运城 忻州 临汾 吕梁
            呼和浩特 包头 乌海 赤峰 通辽 鄂尔多斯 呼伦贝尔 巴彦淖尔 乌兰察布
            沈阳 大连 鞍山 抚顺 本溪 丹东 锦州 营口 阜新 辽阳 盘锦 铁岭 朝阳 葫芦岛
            长春 吉林 四平 辽源 通化 白山 松原 白城
            哈尔滨 齐齐哈尔 鸡西 鹤岗 双鸭山 大庆 伊春 佳木斯 七台河 牡丹江 黑河 绥化
            南京 无锡 徐州 常州 苏州 南通 连云港 淮安 盐城 扬州 镇江 泰州 宿迁
            杭州 宁波 温州 嘉兴 湖州 绍兴 金华 衢州 舟山 台州 丽水
            合肥 芜湖 蚌埠 淮南 马鞍山 淮北 铜陵 安庆 黄山 滁州 阜阳 宿州 六安 亳州 池州 宣城
            福州 厦门 莆田 三明 泉州 漳州 南平 龙岩 宁德
            南昌 景德镇 萍乡 九江 新余 鹰潭 赣州 吉安 宜春 抚州 上饶
            济南 青岛 淄博 枣庄 东营 烟台 潍坊 济宁 泰安 威海 日照 临沂 德州 聊城 滨州 菏泽
            郑州 开封 洛阳 平顶山 安阳 鹤壁 新乡 焦作 濮阳 许昌 漯河 三门峡 南阳 商丘 信阳 周口 驻马店
            武汉 黄石 十堰 宜昌 襄阳 鄂州 荆门 孝感 荆州 黄冈 咸宁 随州
            长沙 株洲 湘潭 衡阳 邵阳 岳阳 常德 张家界 益阳 郴州 永州 怀化 娄底
            广州 韶关 深圳 珠海 汕头 佛山 江门 湛江 茂名 肇庆 惠州 梅州 汕尾 河源 阳江 清远 东莞 中山 潮州 揭阳 云浮
            南宁 柳州 桂林 梧州 北海 防城港 钦州 贵港 玉林 百色 贺州 河池 来宾 崇左
            海口 三亚 三沙 儋州
            成都 自贡 攀枝花 泸州 德阳 绵阳 广元 遂宁 内江 乐山 南充 眉山 宜宾 广安 达州 雅安 巴中 资阳
            贵阳 六盘水 遵义 安顺 毕节 铜仁
            昆明 曲靖 玉溪 保山 昭通 丽江 普洱 临沧
            拉萨 日喀则 昌都 林芝 山南 那曲
            西安 铜川 宝鸡 咸阳 渭南 延安 汉中 榆林 安康 商洛
            兰州 嘉峪关 金昌 白银 天水 武威 张掖 平凉 酒泉 庆阳 定西 陇南
            西宁 海东
            银川 石嘴山 吴忠 固原 中卫
            乌鲁木齐 克拉玛依 吐鲁番 哈密
            """;

    /** Autonomous prefectures, prefectures (地区) and leagues. */
    private static final String OTHER_PREFECTURES = """
            延边朝鲜族自治州 恩施土家族苗族自治州 湘西土家族苗族自治州 阿坝藏族羌族自治州 甘孜藏族自治州 凉山彝族自治州 黔东南苗族侗族自治州
            黔南布依族苗族自治州 黔西南布依族苗族自治州 楚雄彝族自治州 红河哈尼族彝族自治州 文山壮族苗族自治州 西双版纳傣族自治州 大理白族自治州
            德宏傣族景颇族自治州 怒江傈僳族自治州 迪庆藏族自治州 临夏回族自治州 甘南藏族自治州 海北藏族自治州 黄南藏族自治州 海南藏族自治州
            果洛藏族自治州 玉树藏族自治州 海西蒙古族藏族自治州 昌吉回族自治州 博尔塔拉蒙古自治州 巴音郭楞蒙古自治州 克孜勒苏柯尔克孜自治州
            伊犁哈萨克自治州
            延边州 恩施州 湘西州 阿坝州 甘孜州 凉山州 黔东南州 黔南州 黔西南州 楚雄州 红河州 文山州 西双版纳州 大理州 德宏州 怒江州 迪庆州
            临夏州 甘南州 海北州 黄南州 果洛州 玉树州 海西州 昌吉州 博州 巴州 克州 伊犁州
            大兴安岭地区 阿克苏地区 喀什地区 和田地区 塔城地区 阿勒泰地区 阿里地区
            兴安盟 锡林郭勒盟 阿拉善盟
            """;

    private static final Set<String> PROVINCE_LEVEL =
            Stream.concat(words(PROVINCES), cities(MUNICIPALITIES)).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> PREFECTURE_LEVEL =
            Stream.concat(words(OTHER_PREFECTURES), cities(PREFECTURE_CITIES)).collect(Collectors.toUnmodifiableSet());
    private static final Set<String> MUNICIPALITY_NAMES =
            cities(MUNICIPALITIES).collect(Collectors.toUnmodifiableSet());
    private static final int LONGEST = Stream.concat(PROVINCE_LEVEL.stream(), PREFECTURE_LEVEL.stream())
            .mapToInt(String::length)
            .max()
            .orElseThrow();

    private Divisions() {}

    /** The province, autonomous region or municipality that a text begins with. */
    static Optional<String> province(String text) {
        return prefix(PROVINCE_LEVEL, text);
    }

    /** The city, autonomous prefecture, prefecture or league that a text begins with. */
    static Optional<String> prefecture(String text) {
        return prefix(PREFECTURE_LEVEL, text);
    }

    /**
     * Whether a name is that of a city directly under the State Council, which has districts like a prefecture's city.
     */
    static boolean isMunicipality(String name) {
        return MUNICIPALITY_NAMES.contains(name);
    }

    /** The longest of the names that a text begins with. */
    private static Optional<String> prefix(Set<String> names, String text) {
        for (int end = Math.min(LONGEST, text.length()); end > 1; end--) {
            String start = text.substring(0, end);
            if (names.contains(start)) {
                return Optional.of(start);
            }
        }
        return Optional.empty();
    }

    private static Stream<String> cities(String names) {
        return words(names).map(name -> name + CITY);
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.strip().split("\\s+"));
    }
}
