package org.gongkai.report.model.form.term;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.gongkai.report.model.value.ReportValue;

/**
 * An article of the Regulations on Open Government Information (中华人民共和国政府信息公开条例, State Council Decree 711), and where
 * it has items, one of them. The text form is the short one of the literature, {@code 36(二)}.
 *
 * @param number the article, 1 to 56
 * @param item the item (项), 1 to 99; 0 for the whole article
 * @since 0.1.0
 */
public record Article(int number, int item) implements ReportValue {

    private static final int LAST = 56;
    private static final Pattern TEXT = Pattern.compile("([0-9]{1,2})(?:\\(([一二三四五六七八九十]{1,3})\\))?");

    /** @throws IllegalArgumentException for a number or an item outside its range */
    public Article {
        if (number < 1 || number > LAST || item < 0 || item > ChineseNumeral.MAX) {
            throw new IllegalArgumentException("no article " + number + ", item " + item + " in the Regulations");
        }
    }

    /** The whole article. */
    public static Article of(int number) {
        return new Article(number, 0);
    }

    /** One item of an article. */
    public static Article of(int number, int item) {
        return new Article(number, item);
    }

    /**
     * The article of a text such as {@code 39} or {@code 36(二)}, the inverse of {@link #toString()}.
     *
     * @throws IllegalArgumentException where the text is none, quoting it
     */
    public static Article parse(String text) {
        Matcher matcher = TEXT.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("not an article such as 39 or 36(二): '" + text + "'");
        }
        int item = matcher.group(2) == null ? 0 : ChineseNumeral.parse(matcher.group(2));
        return new Article(Integer.parseInt(matcher.group(1)), item);
    }

    /** The article's name: 第三十六条第（二）项, Art. 36(2). */
    public Label label() {
        String zh = "第" + ChineseNumeral.of(number) + "条";
        String en = "Art. " + number;
        return item == 0
                ? Label.of(zh, en)
                : Label.of(zh + "第（" + ChineseNumeral.of(item) + "）项", en + "(" + item + ")");
    }

    @Override
    public String toString() {
        return item == 0 ? Integer.toString(number) : number + "(" + ChineseNumeral.of(item) + ")";
    }
}
