package org.gongkai.report.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.FormLine;
import org.junit.jupiter.api.Test;

/** The forms of the national editions are what they are, whether or not a third edition is found. */
class OldEditionsTest {

    /** All that the national forms say, an entry for each thing that is said. */
    static List<String> said() {
        List<String> said = new ArrayList<>();
        for (Edition edition : List.of(Edition.fromCode("2019"), Edition.fromCode("2021"))) {
            said.add(edition + " " + edition.document() + " " + edition.firstYear());
            Form form = edition.form();
            form.lines().forEach(line -> said.add(line(form, line)));
            form.cells().forEach(cell -> said.add(cell(form, cell)));
            form.equations().forEach(each -> said.add(each.family() + " " + each.left() + " = " + each.right()));
        }
        return said;
    }

    private static String line(Form form, FormLine line) {
        return line + " " + line.label() + " " + line.term().code() + " " + line.aliases() + " " + form.describe(line)
                + " " + form.path(line) + " " + line.columns() + " " + form.groupsOf(line);
    }

    private static String cell(Form form, CellAddress cell) {
        return cell + " " + form.indexOf(cell) + " " + form.describe(cell) + " " + form.path(cell) + " "
                + form.columnOf(cell).label() + " " + form.columnOf(cell).group();
    }

    @Test
    void they_are_what_they_are_without_it() throws ReflectiveOperationException {
        assertThat(said()).hasSizeGreaterThan(500);
        assertThat(WithThirdEdition.call(OldEditionsTest.class, "said")).isEqualTo(said());
    }
}
