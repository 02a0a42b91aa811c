@NullMarked
package org.gongkai.report.documents.ofd;

import org.jspecify.annotations.NullMarked;
