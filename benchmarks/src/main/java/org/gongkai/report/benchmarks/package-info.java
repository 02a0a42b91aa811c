/**
 * Benchmarks beside the peers.
 *
 * <p>{@code Benchmarks} runs all of them in one run and prints one table of ratios; {@code Sample} makes the reports
 * they measure. Each benchmark class has the library's method and its peers side by side, so that all ratios are of one
 * run on the same bytes. A benchmark of one's own is a further class here, listed in {@code Row}.
 */
@NullMarked
package org.gongkai.report.benchmarks;

import org.jspecify.annotations.NullMarked;
