/** The words of this module in Chinese and English. */
@NullMarked
package org.gongkai.report.documents.message;

import org.jspecify.annotations.NullMarked;
