@NullMarked
package org.gongkai.report.io;

import org.jspecify.annotations.NullMarked;
