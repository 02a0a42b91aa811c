@NullMarked
package org.gongkai.report.testkit.document;

import org.jspecify.annotations.NullMarked;
