package org.gongkai.report.testkit.report;

/**
 * A count in one of the free cells.
 *
 * @param slot the place among the free cells; counted round where there are fewer
 * @param count the count, 1 or more
 */
public record Entry(int slot, long count) {}
