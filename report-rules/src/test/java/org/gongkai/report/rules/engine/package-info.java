@NullMarked
package org.gongkai.report.rules.engine;

import org.jspecify.annotations.NullMarked;
