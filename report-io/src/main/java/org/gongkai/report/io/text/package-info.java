/**
 * Bytes and characters beneath the formats: read up to {@link org.gongkai.report.io.text.Limits}, as strict UTF-8,
 * whole or in lines.
 */
@NullMarked
package org.gongkai.report.io.text;

import org.jspecify.annotations.NullMarked;
