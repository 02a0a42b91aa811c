/**
 * What the rules found, in the formats of other tools, such as {@link org.gongkai.report.io.result.ResultJson}. Each
 * writer takes {@linkplain org.gongkai.report.io.result.CheckedReport checked reports} and writes both languages, byte
 * for byte the same for the same input: no clock, no random id.
 */
@NullMarked
package org.gongkai.report.io.result;

import org.jspecify.annotations.NullMarked;
