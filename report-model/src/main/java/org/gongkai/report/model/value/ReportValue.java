package org.gongkai.report.model.value;

import java.io.Serializable;

/**
 * A value of this library that no mapper writes by halves. A mapper of beans finds no properties in such a value, since
 * accessors have no {@code get}, and might write {@code {}} for it. So there is one property, which fails and says what
 * is missing. The mapper's module for these values, {@code GongkaiModule}, writes them whole.
 *
 * <p>Values are serialisable, so that an engine may carry them from one process to another of the same version. Whoever
 * keeps them writes them in one of the formats.
 *
 * @since 0.1.0
 */
public interface ReportValue extends Serializable {

    /**
     * The only property that a mapper of beans sees. Not to be called.
     *
     * @throws UnsupportedOperationException always, naming the module that writes this value
     */
    default Object getGongkaiModule() {
        throw new UnsupportedOperationException("a mapper needs GongkaiModule to write "
                + getClass().getName()
                + ": that of org.gongkai:report-io for Jackson 3, that of org.gongkai:report-jackson2 for Jackson 2");
    }
}
