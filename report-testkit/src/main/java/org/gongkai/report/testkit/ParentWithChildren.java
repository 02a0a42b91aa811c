package org.gongkai.report.testkit;

import java.util.List;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.rules.Children;
import org.gongkai.report.rules.ValidationContext;

/**
 * A valid report of a body that sums up those of others, all of one year and edition: H-SUM holds.
 *
 * @param parent the report that sums up
 * @param children the valid reports that it sums up, one to six, each of another body
 * @since 0.1.0
 */
public record ParentWithChildren(DisclosureReport parent, List<DisclosureReport> children) {

    /** Copies the children. */
    public ParentWithChildren {
        children = List.copyOf(children);
    }

    /** The context in which to validate the {@linkplain #parent() parent's} report. */
    public ValidationContext context() {
        return ValidationContext.builder().children(Children.of(children)).build();
    }
}
