package org.gongkai.report.model.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.gongkai.report.model.form.term.Label;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgencyNamesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            国务院                     , ,          NATIONAL
            国务院办公厅               , DEPARTMENT, NATIONAL
            国务院国有资产监督管理委员会, DEPARTMENT, NATIONAL
            中华人民共和国财政部       , DEPARTMENT, NATIONAL
            财政部                     , DEPARTMENT, NATIONAL
            国家税务总局               , DEPARTMENT, NATIONAL
            国家发展和改革委员会       , DEPARTMENT, NATIONAL
            中华人民共和国国家卫生健康委员会, DEPARTMENT, NATIONAL
            审计署                     , DEPARTMENT, NATIONAL
            四川省人民政府             , GOVERNMENT, PROVINCE
            四川省人民政府办公厅       , DEPARTMENT, PROVINCE
            四川省财政厅               , DEPARTMENT, PROVINCE
            内蒙古自治区人民政府       , GOVERNMENT, PROVINCE
            新疆维吾尔自治区教育厅     , DEPARTMENT, PROVINCE
            上海市人民政府办公厅       , DEPARTMENT, PROVINCE
            北京市城市管理委员会       , DEPARTMENT, PROVINCE
            重庆市市场监督管理局       , DEPARTMENT, PROVINCE
            淮安市人民政府             , GOVERNMENT, PREFECTURE
            江苏省淮安市人民政府       , GOVERNMENT, PREFECTURE
            淮安市                     , ,          PREFECTURE
            吉林省吉林市人民政府       , GOVERNMENT, PREFECTURE
            景德镇市人民政府           , GOVERNMENT, PREFECTURE
            新乡市人民政府             , GOVERNMENT, PREFECTURE
            成都市城市管理局           , DEPARTMENT, PREFECTURE
            绵阳市市场监督管理局       , DEPARTMENT, PREFECTURE
            成都市住房和城乡建设局     , DEPARTMENT, PREFECTURE
            成都市公园城市建设管理局   , DEPARTMENT, PREFECTURE
            绵阳市文化市场综合执法局   , DEPARTMENT, PREFECTURE
            成都市社区发展治理委员会   , DEPARTMENT, PREFECTURE
            成都市区域合作办公室       , DEPARTMENT, PREFECTURE
            成都市农业农村局           , DEPARTMENT, PREFECTURE
            乐山市乡村振兴局           , DEPARTMENT, PREFECTURE
            凉山彝族自治州人民政府     , GOVERNMENT, PREFECTURE
            凉山州财政局               , DEPARTMENT, PREFECTURE
            喀什地区财政局             , DEPARTMENT, PREFECTURE
            内蒙古自治区兴安盟教育局   , DEPARTMENT, PREFECTURE
            泸州市江阳区人民政府       , GOVERNMENT, COUNTY
            泸州市江阳区人民政府办公室 , DEPARTMENT, COUNTY
            泸州市江阳区城市管理局     , DEPARTMENT, COUNTY
            江阳区人民政府             , GOVERNMENT, COUNTY
            北京市朝阳区人民政府       , GOVERNMENT, COUNTY
            乐山市市中区人民政府办公室 , DEPARTMENT, COUNTY
            荆州市沙市区财政局         , DEPARTMENT, COUNTY
            荆州市沙市区人民政府       , GOVERNMENT, COUNTY
            新乡市红旗区财政局         , DEPARTMENT, COUNTY
            常德市津市市人民政府       , GOVERNMENT, COUNTY
            晋城市城区人民政府         , GOVERNMENT, COUNTY
            绵阳市江油市人民政府       , GOVERNMENT, COUNTY
            绵阳市江油市民政局         , DEPARTMENT, COUNTY
            绵阳市江油市市场监督管理局 , DEPARTMENT, COUNTY
            凉山彝族自治州西昌市人民政府, GOVERNMENT, COUNTY
            商丘市永城市人民政府       , GOVERNMENT, COUNTY
            四川省泸县人民政府         , GOVERNMENT, COUNTY
            南充市南部县财政局         , DEPARTMENT, COUNTY
            金乡县人民政府             , GOVERNMENT, COUNTY
            通化县人民政府             , GOVERNMENT, COUNTY
            双江拉祜族佤族布朗族傣族自治县人民政府, GOVERNMENT, COUNTY
            科尔沁左翼中旗人民政府     , GOVERNMENT, COUNTY
            洛阳市瀍河回族区人民政府   , GOVERNMENT, COUNTY
            洛阳市瀍河回族区教育局     , DEPARTMENT, COUNTY
            淮安市政府                 , GOVERNMENT, PREFECTURE
            淮安市政府办公室           , DEPARTMENT, PREFECTURE
            上海市水务局（上海市海洋局）, DEPARTMENT, PROVINCE
            成都市教育局(本级)         , DEPARTMENT, PREFECTURE
            重庆市区县发展局           , DEPARTMENT, PROVINCE
            四川省发展改革委           , DEPARTMENT, PROVINCE
            四川省国资委               , DEPARTMENT, PROVINCE
            天津市市场监督管理委员会   , DEPARTMENT, PROVINCE
            淮安市淮安区人民政府       , GOVERNMENT, COUNTY
            鞍山市千山区教育局         , DEPARTMENT, COUNTY
            武汉市东西湖区财政局       , DEPARTMENT, COUNTY
            西宁市城中区财政局         , DEPARTMENT, COUNTY
            锡林郭勒盟西乌珠穆沁旗教育局, DEPARTMENT, COUNTY
            呼伦贝尔市鄂温克族自治旗人民政府, GOVERNMENT, COUNTY
            六盘水市六枝特区人民政府   , GOVERNMENT, COUNTY
            湖北省神农架林区人民政府   , GOVERNMENT, COUNTY
            喀什地区塔什库尔干塔吉克自治县人民政府, GOVERNMENT, COUNTY
            阿里地区噶尔县人民政府     , GOVERNMENT, COUNTY
            恩施土家族苗族自治州恩施市人民政府, GOVERNMENT, COUNTY
            柳州市融水苗族自治县财政局 , DEPARTMENT, COUNTY
            泸县福集镇政府             , TOWNSHIP, TOWNSHIP
            泸县福集镇人民政府         , TOWNSHIP, TOWNSHIP
            东莞市虎门镇人民政府       , TOWNSHIP, TOWNSHIP
            江油市太平镇人民政府       , TOWNSHIP, TOWNSHIP
            泸县石桥回族乡人民政府     , TOWNSHIP, TOWNSHIP
            成都市郫都区红光街道办事处 , TOWNSHIP, TOWNSHIP
            成都市武侯区人民政府红牌楼街道办事处, TOWNSHIP, TOWNSHIP
            泸县福集镇人民政府办公室   , DEPARTMENT, TOWNSHIP
            """)
    void a_plain_name_tells_kind_and_level(String name, AgencyKind kind, AgencyLevel level) {
        Agency agency = Agency.named(name);

        assertThat(agency.kind()).isEqualTo(Optional.ofNullable(kind));
        assertThat(agency.level()).isEqualTo(Optional.ofNullable(level));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            江油市人民政府             , GOVERNMENT
            四川省江油市财政局         , DEPARTMENT
            湖北省仙桃市人民政府       , GOVERNMENT
            江阳区财政局               , DEPARTMENT
            商丘市永城市财政局         , DEPARTMENT
            晋城市城区财政局           , DEPARTMENT
            成都市公安局武侯区分局     , DEPARTMENT
            成都市公安局武侯分局       , DEPARTMENT
            国家税务总局泸州市税务局   , DEPARTMENT
            国家能源局华中监管局       , DEPARTMENT
            中华人民共和国青岛海事局   , DEPARTMENT
            国家统计局四川调查总队     ,
            成都高新区税务局           , DEPARTMENT
            上海市浦东新区财政局       , DEPARTMENT
            上海市浦东新区人民政府     ,
            北京经济技术开发区管理委员会,
            泸州市高新区管委会         ,
            黄山风景区管理委员会       ,
            成都市住房公积金管理委员会 ,
            苏州工业园区管委会         ,
            新疆生产建设兵团第八师石河子市人民政府,
            中共成都市委办公室         ,
            成都市委宣传部             ,
            成都市人大常委会办公室     ,
            成都市监察委员会           ,
            泸县福集镇红旗村民委员会   ,
            成都市武侯区某某社区居民委员会,
            成都市第七中学             ,
            四川省人民政府驻北京办事处 ,
            四川大学                   ,
            四川省总工会办公室         ,
            呼和浩特市升旗管理局       , DEPARTMENT
            淮安仲裁委员会             ,
            十堰市丹江口库区管理局     , DEPARTMENT
            沈阳市沈北新区财政局       , DEPARTMENT
            海关总署广东分署           , DEPARTMENT
            大理市人民政府             , GOVERNMENT
            喀什地区行政公署           ,
            某某公司                   ,
            """)
    void a_name_that_leaves_a_doubt_leaves_the_level_out(String name, AgencyKind kind) {
        Agency agency = Agency.named(name);

        assertThat(agency.level()).isEmpty();
        assertThat(agency.kind()).isEqualTo(Optional.ofNullable(kind));
    }

    @Test
    void a_body_whose_name_is_not_known_is_called_so() {
        Agency unnamed = Agency.unnamed();

        assertThat(unnamed.isNamed()).isFalse();
        assertThat(unnamed.name()).isEmpty();
        assertThat(unnamed.shownName()).isEqualTo(Label.of("（未载明机关）", "(body not named)"));
        assertThat(unnamed.withKind(AgencyKind.GOVERNMENT).isNamed()).isFalse();
        assertThat(Agency.named("甲市财政局").shownName()).isEqualTo(Label.of("甲市财政局", "甲市财政局"));
    }

    @ParameterizedTest
    @CsvSource({"''", "' '", "'\u3000'"})
    void a_blank_name_is_refused(String name) {
        assertThatThrownBy(() -> Agency.named(name))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("agency name is blank: '" + name + "'");
    }

    @Property(tries = 500)
    void no_name_breaks_the_inference(@ForAll String name) {
        assertThat(AgencyNames.of(name)).isNotNull();
    }
}
