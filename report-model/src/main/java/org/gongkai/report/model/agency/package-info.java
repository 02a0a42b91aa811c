/**
 * The body that reports: {@link org.gongkai.report.model.agency.Agency}, its kind, level and codes, and what its name
 * tells of them.
 */
@NullMarked
package org.gongkai.report.model.agency;

import org.jspecify.annotations.NullMarked;
