package org.gongkai.report.documents.outline;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.documents.source.TextBlock;
import org.gongkai.report.documents.wording.TitleLine;
import org.gongkai.report.text.PlainText;

/**
 * The title inside the sentences of the opening, for pages that were pasted without their headline: in 《》, run into the
 * first sentence, or behind 现公布. Where sentences name several reports, none is taken.
 */
final class TitlesInText {

    private static final int LONGEST = 2_000;

    private static final Pattern QUOTED = Pattern.compile("《([^《》〈〉]{6,80})》");
    private static final Pattern ENDING = Pattern.compile("(?:报告|年报)(?:\\(?20[0-9]{2}年?度?\\)?)?$");

    private static final Pattern RUN_IN = Pattern.compile(
            "^([^。，；：！？《》]{4,60}?信息公开[^。，；：！？《》]{0,8}?(?:年度报告|年报))(?=\\s*(?:本年|本报告|根据|依据|按照|依照|为|现将|本机关|一、))");

    /** A whole title, a blank, and a sentence that begins with the name of the body. */
    private static final Pattern RUN_INTO_NAME = Pattern.compile(
            "^([^。，；：！？《》]{4,60}?信息公开[^。，；：！？《》]{0,8}?(?:年度报告|年报))\\s+(?=[\\u4e00-\\u9fff]{3,40}(?:根据|依据|按照|依照|现将|编制|严格|认真|坚持|深入))");

    private static final Pattern ANNOUNCED =
            Pattern.compile("(?:公布|发布|形成|编制|编写|撰写|制作)了?([^。，；：！？《》、]{4,60}?信息公开[^。，；：！？《》、]{0,8}?报告)");

    private TitlesInText() {}

    /** The only title that the texts name. */
    static Optional<TitleLine> of(List<TextBlock> texts) {
        Map<String, TitleLine> found = new LinkedHashMap<>();
        for (TextBlock text : texts) {
            if (text.text().length() <= LONGEST && text.text().contains("信息公开")) {
                find(text.text(), found);
            }
        }
        return found.size() == 1 ? found.values().stream().findFirst() : Optional.empty();
    }

    private static void find(String text, Map<String, TitleLine> found) {
        Matcher quoted = QUOTED.matcher(text);
        while (quoted.find()) {
            offer(quoted.group(1), found, false);
        }
        Matcher runIn = RUN_IN.matcher(text);
        if (runIn.find()) {
            offer(runIn.group(1), found, false);
        }
        Matcher runIntoName = RUN_INTO_NAME.matcher(text);
        if (runIntoName.find()) {
            offer(runIntoName.group(1), found, true);
        }
        Matcher announced = ANNOUNCED.matcher(text);
        while (announced.find()) {
            offer(announced.group(1), found, true);
        }
    }

    private static void offer(String text, Map<String, TitleLine> found, boolean mustNameBody) {
        if (!ENDING.matcher(PlainText.compact(text)).find()) {
            return;
        }
        TitleLine.of(text)
                .filter(line -> line.year() > 0)
                .filter(line -> line.agency().isEmpty() ? !mustNameBody : BodyName.isOne(line.agency()))
                .ifPresent(line -> found.putIfAbsent(line.year() + line.agency(), line));
    }
}
