package org.gongkai.report.model.agency;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The division that a body's name begins with, and what stands behind it.
 *
 * @param level the level of the division; empty where the name leaves it open
 * @param organ the rest of the name
 */
record DivisionName(Optional<AgencyLevel> level, String organ) {

    private static final Pattern GOVERNMENT = Pattern.compile("(?:人民)?政府");
    private static final String COUNTY_ENDINGS = "县区市旗";
    /** Words of an organ's own name that end like a division. */
    private static final Set<String> WORDS = Set.of("城市", "社区", "地区", "老区", "山区", "灾区", "库区", "牧区", "湖区");
    /** Words that no county's name ends with; 山区 and 湖区 end some. */
    private static final Pattern NEVER_COUNTY = Pattern.compile("(?:社区|地区|老区|灾区|库区|牧区|市辖区)$");
    /** 区县, 各区: not one of them. */
    private static final Pattern NO_NAME = Pattern.compile("[县区市旗各全本]+");
    /** Found in names of organs and never in those of counties. */
    private static final Pattern ORGAN =
            Pattern.compile("[局厅院校、（(]|管理|政府|办公|委员|中心|资源|城乡|住房|农村|产业|安全|发展|建设|服务|行政|特殊|贸易|历史|经济|文化|公园|生态|智慧");

    /** No division begins behind so many characters; keeps a hostile name cheap. */
    private static final int LONGEST_NAME = 60;

    private static final int LONGEST_PLAIN = 4;
    /** Of a banner, such as 西乌珠穆沁旗. */
    private static final int LONGEST_OF_BANNER = 6;

    private static final int LONGEST_OF_NATIONALITY = 18;

    static DivisionName of(String name) {
        Optional<String> province = Divisions.province(name);
        String rest = name.substring(province.map(String::length).orElse(0));
        Optional<String> prefecture = Divisions.prefecture(rest);
        rest = rest.substring(prefecture.map(String::length).orElse(0));
        boolean underCity = prefecture.isPresent()
                || province.filter(Divisions::isMunicipality).isPresent();
        Optional<AgencyLevel> above =
                prefecture.map(found -> AgencyLevel.PREFECTURE).or(() -> province.map(found -> AgencyLevel.PROVINCE));
        return county(rest, underCity, above);
    }

    private static DivisionName county(String rest, boolean underCity, Optional<AgencyLevel> above) {
        boolean doubtful = false;
        for (int end = 1; end <= Math.min(rest.length(), LONGEST_NAME); end++) {
            String token = rest.substring(0, end);
            if (!endsLikeCounty(token) || token.length() == 1 || isWord(token) || isMarket(rest, end)) {
                continue;
            }
            if (isCounty(token, rest.substring(end), underCity)) {
                return new DivisionName(Optional.of(AgencyLevel.COUNTY), rest.substring(end));
            }
            doubtful = true;
        }
        return new DivisionName(doubtful ? Optional.empty() : above, rest);
    }

    private static boolean endsLikeCounty(String token) {
        return COUNTY_ENDINGS.indexOf(token.charAt(token.length() - 1)) >= 0;
    }

    /** Such as 城市 in 城市管理局, alone or behind so much text that it is no division's name. */
    private static boolean isWord(String token) {
        String word = token.substring(token.length() - 2);
        return WORDS.contains(word) && (token.length() == 2 || !isPlausible(token))
                || NO_NAME.matcher(token).matches();
    }

    /** The 市 of 市场, such as in 文化市场综合执法局. */
    private static boolean isMarket(String rest, int end) {
        return rest.startsWith("市场", end - 1);
    }

    private static boolean isCounty(String token, String organ, boolean underCity) {
        if (!isPlausible(token)
                || endsInCounty(organ)
                || NEVER_COUNTY.matcher(token).find()) {
            return false;
        }
        boolean government = GOVERNMENT.matcher(organ).lookingAt();
        String name = token.substring(0, token.length() - 1);
        return switch (token.charAt(token.length() - 1)) {
            case '县' -> true;
            case '旗' -> name.length() > 1;
            case '区' -> government || underCity && name.length() > 1;
            // 永城市 is a city, 公园城市 is none; what is neither known nor a government stays open.
            default -> underCity && name.length() > 1 && (government || !name.endsWith("城"));
        };
    }

    /** 沙市 of 沙市区, 红旗 of 红旗区: the next sign belongs to the name. */
    private static boolean endsInCounty(String organ) {
        return organ.startsWith("区") && !organ.startsWith("区域")
                || organ.equals("市")
                || organ.startsWith("市")
                        && GOVERNMENT.matcher(organ.substring(1)).lookingAt();
    }

    private static boolean isPlausible(String token) {
        String name = token.substring(0, token.length() - 1);
        boolean ofNationality = name.endsWith("自治") || name.endsWith("族") || name.contains("翼") || name.endsWith("联合");
        int longest = ofNationality ? LONGEST_OF_NATIONALITY : token.endsWith("旗") ? LONGEST_OF_BANNER : LONGEST_PLAIN;
        return name.length() <= longest && !ORGAN.matcher(name).find();
    }
}
