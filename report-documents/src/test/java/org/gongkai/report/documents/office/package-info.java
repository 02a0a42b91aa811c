@NullMarked
package org.gongkai.report.documents.office;

import org.jspecify.annotations.NullMarked;
