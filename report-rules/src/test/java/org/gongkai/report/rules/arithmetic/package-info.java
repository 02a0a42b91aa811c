@NullMarked
package org.gongkai.report.rules.arithmetic;

import org.jspecify.annotations.NullMarked;
