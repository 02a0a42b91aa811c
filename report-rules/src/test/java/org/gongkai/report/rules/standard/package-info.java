@NullMarked
package org.gongkai.report.rules.standard;

import org.jspecify.annotations.NullMarked;
