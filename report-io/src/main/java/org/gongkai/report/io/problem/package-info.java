/**
 * What is wrong with a document, and where: {@link org.gongkai.report.io.problem.Problems} makes a message, put into
 * words at the end. It travels as a {@link org.gongkai.report.io.problem.ProblemException} until somebody knows its
 * place, and from there as a {@link org.gongkai.report.io.problem.LocatedProblemException}.
 */
@NullMarked
package org.gongkai.report.io.problem;

import org.jspecify.annotations.NullMarked;
