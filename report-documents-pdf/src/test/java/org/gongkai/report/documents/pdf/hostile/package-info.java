/** Files that are made to harm who reads them. */
@org.jspecify.annotations.NullMarked
package org.gongkai.report.documents.pdf.hostile;
