package org.gongkai.report.text.sentence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.text.word.TextContext;

/** A sentence with what it states, in the short notation of the files. */
record LabelledSentence(String kind, String text, TextContext context, Set<String> expected) {

    private static final Map<String, String> SHORT = Map.ofEntries(
            Map.entry("R", "RECEIVED T3.1:G"),
            Map.entry("R.A", "RECEIVED T3.1:A"),
            Map.entry("R.B", "RECEIVED T3.1:B"),
            Map.entry("R.BF", "RECEIVED T3.1:B T3.1:C T3.1:D T3.1:E T3.1:F"),
            Map.entry("I", "CARRIED_IN T3.2:G"),
            Map.entry("A", "ACCEPTED T3.1:G"),
            Map.entry("H", "HANDLED T3.3.7:G"),
            Map.entry("F", "CARRIED_FORWARD T3.4:G"),
            Map.entry("C", "RECONSIDERATION T4.1:total"),
            Map.entry("Cu", "RECONSIDERATION T4.1:upheld"),
            Map.entry("Cc", "RECONSIDERATION T4.1:corrected"),
            Map.entry("Co", "RECONSIDERATION T4.1:otherResult"),
            Map.entry("Cp", "RECONSIDERATION T4.1:pending"),
            Map.entry("L", "LITIGATION T4.2.1:total T4.2.2:total"),
            Map.entry("Lu", "LITIGATION T4.2.1:upheld T4.2.2:upheld"),
            Map.entry("Lc", "LITIGATION T4.2.1:corrected T4.2.2:corrected"),
            Map.entry("Lo", "LITIGATION T4.2.1:otherResult T4.2.2:otherResult"),
            Map.entry("Lp", "LITIGATION T4.2.1:pending T4.2.2:pending"),
            Map.entry("D", "LITIGATION T4.2.1:total"),
            Map.entry("E", "LITIGATION T4.2.2:total"),
            Map.entry("C+L", "LITIGATION T4.1:total T4.2.1:total T4.2.2:total"),
            Map.entry("reg.i", "DOCUMENTS T2.1.1:issued"),
            Map.entry("reg.r", "DOCUMENTS T2.1.1:repealed"),
            Map.entry("reg.f", "DOCUMENTS T2.1.1:inForce"),
            Map.entry("reg.d", "DOCUMENTS T2.1.1:disclosed"),
            Map.entry("doc.i", "DOCUMENTS T2.1.2:issued"),
            Map.entry("doc.r", "DOCUMENTS T2.1.2:repealed"),
            Map.entry("doc.f", "DOCUMENTS T2.1.2:inForce"),
            Map.entry("doc.d", "DOCUMENTS T2.1.2:disclosed"),
            Map.entry("lic", "DECISIONS T2.5.1:decisions"),
            Map.entry("pen", "DECISIONS T2.6.1:decisions"),
            Map.entry("coe", "DECISIONS T2.6.2:decisions"),
            Map.entry("fee", "FEE 元"),
            Map.entry("feen", "FEE 件"));

    static List<LabelledSentence> read(String name) {
        try (InputStream in = Objects.requireNonNull(LabelledSentence.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(LabelledSentence::parse)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A line: perhaps the kind of sentence, the sentence, what it states. */
    private static LabelledSentence parse(String line) {
        String[] columns = line.split("\t", -1);
        String kind = columns.length > 2 ? columns[0] : "";
        String[] parts = Arrays.copyOfRange(columns, columns.length - 2, columns.length);
        Edition edition = parts[0].startsWith("[2019]") ? Edition.Y2019 : Edition.Y2021;
        TextContext context = new TextContext(
                edition,
                edition == Edition.Y2019 ? 2019 : 2023,
                parts[0].startsWith("[g]"),
                parts[0].startsWith("[r]"));
        String text = parts[0].replaceFirst("^\\[[a-z0-9]+]", "").replace("\\n", "\n");
        Set<String> expected = Arrays.stream(parts[1].split(" "))
                .filter(label -> !label.isBlank())
                .map(label -> expand(label, edition))
                .collect(Collectors.toCollection(TreeSet::new));
        return new LabelledSentence(kind, text, context, expected);
    }

    private static String expand(String label, Edition edition) {
        int equals = label.indexOf('=');
        String key = label.substring(0, equals);
        String value = label.substring(equals + 1);
        String cells = SHORT.get(key);
        if (cells == null && key.contains("+") && SHORT.containsKey(key.substring(0, key.indexOf('+')))) {
            cells = joined(key);
        } else if (cells == null && key.contains(".") && SHORT.containsKey(key.substring(0, key.indexOf('.')))) {
            String column = key.substring(key.indexOf('.') + 1);
            cells = SHORT.get(key.substring(0, key.indexOf('.'))).replace(":G", ":" + column);
        } else if (cells == null) {
            cells = key.startsWith("o") ? outcomes(key, edition.form()) : "REASON " + key;
        } else if (edition == Edition.Y2019) {
            cells = cells.replace("issued", "made");
        }
        return cells + " = " + value;
    }

    /** Cu+Lu as the cells of both, as litigation. */
    private static String joined(String key) {
        return "LITIGATION "
                + Arrays.stream(key.split("\\+"))
                        .map(SHORT::get)
                        .map(cells -> cells.substring(cells.indexOf(' ') + 1))
                        .collect(Collectors.joining(" "));
    }

    /** o1+o3 as the totals of all lines of （一） and （三）. */
    private static String outcomes(String key, Form form) {
        return "OUTCOME "
                + Arrays.stream(key.split("\\+"))
                        .map(each -> "T3.3." + each.substring(1))
                        .flatMap(group -> form.cells().stream()
                                .filter(cell -> cell.column().equals("G"))
                                .filter(cell ->
                                        cell.line().equals(group) || cell.line().startsWith(group + ".")))
                        .sorted()
                        .map(CellAddress::toString)
                        .collect(Collectors.joining(" "));
    }

    Set<String> found() {
        return SentenceReader.read(text, context).statements().stream()
                .map(this::describe)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private String describe(Statement statement) {
        String cells = statement.alternatives().isEmpty()
                ? statement.unit()
                : statement.alternatives().get(0).stream()
                        .map(place -> context.edition().form().cell(place.line(), place.column()))
                        .sorted()
                        .map(CellAddress::toString)
                        .collect(Collectors.joining(" "));
        return statement.topic() + " " + cells + " = "
                + statement.value().stripTrailingZeros().toPlainString() + (statement.none() ? "!" : "");
    }

    @Override
    public String toString() {
        return text;
    }
}
