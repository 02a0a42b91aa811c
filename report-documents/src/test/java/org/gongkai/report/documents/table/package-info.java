/** Tests of how rows become cells, with tables that are drawn in the tests. */
@NullMarked
package org.gongkai.report.documents.table;

import org.jspecify.annotations.NullMarked;
