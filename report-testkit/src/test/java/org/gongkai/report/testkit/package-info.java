@NullMarked
package org.gongkai.report.testkit;

import org.jspecify.annotations.NullMarked;
