package org.gongkai.report.cli.survey;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.gongkai.report.cli.input.ListLine;
import org.gongkai.report.cli.input.UnreadableInput;
import org.gongkai.report.survey.BodyList;

/**
 * A list of bodies: on each line a name, the code of its division, the name of the body that sums it up; the last two
 * may be left out.
 */
public final class BodyFile {

    private static final int MOST_FIELDS = 3;

    private BodyFile() {}

    /** The bodies of a file; a line that is none, or a body that is listed twice, is refused with its line. */
    public static BodyList read(Path file) throws UnreadableInput {
        List<BodyList.Body> bodies = new ArrayList<>();
        Set<String> names = new HashSet<>();
        for (ListLine line : ListLine.of(file)) {
            List<String> fields = line.fields();
            if (fields.size() > MOST_FIELDS || fields.get(0).isEmpty() || !names.add(fields.get(0))) {
                throw line.problem("survey.bodiesMalformed");
            }
            bodies.add(new BodyList.Body(fields.get(0), field(fields, 1), field(fields, 2)));
        }
        return BodyList.of(bodies);
    }

    private static String field(List<String> fields, int index) {
        return index < fields.size() ? fields.get(index) : "";
    }
}
