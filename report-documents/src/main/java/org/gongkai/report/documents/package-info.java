@NullMarked
package org.gongkai.report.documents;

import org.jspecify.annotations.NullMarked;
