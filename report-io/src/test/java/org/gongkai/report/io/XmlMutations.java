package org.gongkai.report.io;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Changes one thing in a pretty document: an element dropped, doubled, renamed, refilled or given an attribute. */
final class XmlMutations {

    private static final Pattern ELEMENT = Pattern.compile("<(\\w+)(?: [^>]*)?(?:/>|>[^<]*</\\1>)");

    private XmlMutations() {}

    static List<String> of(String xml) {
        List<String> mutations = new ArrayList<>();
        Matcher matcher = ELEMENT.matcher(xml);
        while (matcher.find()) {
            String name = matcher.group(1);
            String element = matcher.group();
            for (String replacement : List.of(
                    "",
                    element + element,
                    "<other>1</other>",
                    "<" + name + "><" + name + "/></" + name + ">",
                    "<" + name + " lang='zh'>1</" + name + ">")) {
                mutations.add(xml.substring(0, matcher.start()) + replacement + xml.substring(matcher.end()));
            }
            if (mutations.size() % 3 == 0) {
                mutations.add(xml.substring(0, matcher.start()) + "<" + name + ">x1</" + name + ">"
                        + xml.substring(matcher.end()));
            }
        }
        return mutations;
    }
}
