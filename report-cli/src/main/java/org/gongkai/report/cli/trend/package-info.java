/** Measures of bodies over the years, as text, CSV and pictures. */
@NullMarked
package org.gongkai.report.cli.trend;

import org.jspecify.annotations.NullMarked;
