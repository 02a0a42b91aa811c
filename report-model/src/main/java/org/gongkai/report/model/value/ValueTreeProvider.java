package org.gongkai.report.model.value;

import java.util.List;

/**
 * Tells the formats how the values of a module look that they do not know. Found by {@link java.util.ServiceLoader}.
 *
 * @since 0.1.0
 */
public interface ValueTreeProvider {

    /** The types, each once. */
    List<ValueTree<?>> trees();
}
