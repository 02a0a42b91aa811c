@NullMarked
package org.gongkai.report.rules;

import org.jspecify.annotations.NullMarked;
