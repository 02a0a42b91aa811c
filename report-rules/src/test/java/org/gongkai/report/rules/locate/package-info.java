@NullMarked
package org.gongkai.report.rules.locate;

import org.jspecify.annotations.NullMarked;
