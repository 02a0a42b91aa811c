package org.gongkai.report.io.text;

import java.util.function.Consumer;
import org.gongkai.report.io.problem.LocatedProblem;

/**
 * How a document is read.
 *
 * @param limits how much of it
 * @param warnings takes what is skipped in a document of a later minor version of the format
 */
public record ReadSettings(Limits limits, Consumer<LocatedProblem> warnings) {}
