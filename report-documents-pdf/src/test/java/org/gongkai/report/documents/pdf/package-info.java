@NullMarked
package org.gongkai.report.documents.pdf;

import org.jspecify.annotations.NullMarked;
