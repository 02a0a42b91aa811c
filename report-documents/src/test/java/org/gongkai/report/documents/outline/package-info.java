/** Tests of which part of a document is which section, and of whose report it is. */
@NullMarked
package org.gongkai.report.documents.outline;

import org.jspecify.annotations.NullMarked;
