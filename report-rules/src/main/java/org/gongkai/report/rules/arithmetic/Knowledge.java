package org.gongkai.report.rules.arithmetic;

import org.gongkai.report.model.form.CellAddress;

/**
 * What another report says of a cell that this one leaves open: last year's, or those of the bodies below.
 *
 * @param rule the id of the rule that demands it
 * @param cell the cell
 * @param range what the cell may hold for the rule to be kept
 */
public record Knowledge(String rule, CellAddress cell, Interval range) {}
