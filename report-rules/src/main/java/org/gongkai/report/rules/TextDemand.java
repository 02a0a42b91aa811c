package org.gongkai.report.rules;

import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import org.gongkai.report.model.form.term.Section;

/**
 * What a notice demands of the text of section 一, 五 or 六.
 *
 * @param section the section
 * @param mostCharacters the most characters, white space not counted, that it may have
 * @param words what it must speak of: of each list, one of the words at least
 * @param source the notice that demands it
 */
public record TextDemand(Section section, OptionalInt mostCharacters, List<List<String>> words, String source) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException for a section that is a table, and for a limit that is not positive
     */
    public TextDemand {
        Objects.requireNonNull(source, "source");
        words = words.stream().map(List::copyOf).toList();
        if (section != Section.OVERVIEW && section != Section.PROBLEMS && section != Section.OTHER_MATTERS) {
            throw new IllegalArgumentException("section " + section.heading().zh() + " is a table, not a text");
        }
        if (mostCharacters.isPresent() && mostCharacters.getAsInt() <= 0) {
            throw new IllegalArgumentException("a text has more than " + mostCharacters.getAsInt() + " characters");
        }
    }
}
