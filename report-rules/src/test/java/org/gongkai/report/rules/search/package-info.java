@NullMarked
package org.gongkai.report.rules.search;

import org.jspecify.annotations.NullMarked;
