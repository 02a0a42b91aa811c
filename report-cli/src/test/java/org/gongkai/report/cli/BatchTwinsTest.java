package org.gongkai.report.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.report.io.ReportJson;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.RuleCatalogue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Bodies of a batch that say the same. */
class BatchTwinsTest {

    @TempDir
    private Path directory;

    private void put(String name, DisclosureReport report) throws IOException {
        Files.write(directory.resolve(name), ReportJson.canonical(report));
    }

    @Test
    void bodies_that_say_the_same_are_named_where_that_is_asked_for() throws IOException {
        DisclosureReport one =
                RuleCatalogue.standard().rule("X-TWIN").examples().get(1).report();
        put("a.json", one);
        put("b.json", one.withAgency(one.agency().withName("示例县民政局")));
        put(
                "c.json",
                RuleCatalogue.standard().rule("T3-TOTAL").examples().get(0).report());

        Command asked = Command.run("batch", directory, "--twins");
        assertThat(asked.out().lines().filter(line -> line.contains("X-TWIN"))).hasSize(2);
        assertThat(asked.out()).containsPattern("“示例县财政局”的文字有 9\\d% 与“示例县民政局”的相同");
        assertThat(Command.run("batch", directory).out()).doesNotContain("X-TWIN");
    }
}
