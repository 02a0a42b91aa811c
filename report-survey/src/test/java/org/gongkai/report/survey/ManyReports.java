package org.gongkai.report.survey;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.rules.Verdict;
import org.gongkai.report.testkit.SampleReports;

/** A program that surveys many reports: each has sentences of its own, and one that all have. */
final class ManyReports {

    private static final int SENTENCES = 20;

    private ManyReports() {}

    public static void main(String[] arguments) throws IOException {
        int count = Integer.parseInt(arguments[1]);
        try (SurveyCollection collection = new SurveyCollection(Path.of(arguments[0]), BodyList.none(), name -> name)) {
            for (int i = 0; i < count; i++) {
                collection.add(i + ".json", report(i));
            }
            SurveyComparisons comparisons = collection.comparisons();
            for (int i = 0; i < count; i++) {
                boolean isTwin = !comparisons.twins(report(i)).reports().isEmpty();
                collection.checked(i + ".json", Verdict.VALID, isTwin ? List.of("X-TWIN") : List.of());
            }
            Survey survey = collection.survey();
            System.out.println(survey.bodies().count() + " " + survey.notices().size());
        }
    }

    /** The last one says what the first one does. */
    private static DisclosureReport report(int number) {
        int text = number % 1_000 == 999 ? number - 1 : number;
        return SampleReports.COUNTY_DEPARTMENT_2023.toBuilder()
                .agency(Agency.named("样板" + number + "局"))
                .problemsAndImprovements("个别栏目更新不够及时，下一步将加强督促。"
                        + IntStream.range(0, SENTENCES)
                                .mapToObj(i -> "围绕" + word(text * SENTENCES + i) + "领域公布有关信息。")
                                .collect(Collectors.joining()))
                .build();
    }

    /** Numbers are masked; this word has none. */
    private static String word(int number) {
        return Integer.toString(number, 36)
                .codePoints()
                .mapToObj(sign -> Character.toString('一' + 40 + sign))
                .collect(Collectors.joining());
    }
}
