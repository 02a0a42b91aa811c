@NullMarked
package org.gongkai.report.cli;

import org.jspecify.annotations.NullMarked;
