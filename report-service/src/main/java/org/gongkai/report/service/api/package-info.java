/** The addresses under {@code /v1}. */
@NullMarked
package org.gongkai.report.service.api;

import org.jspecify.annotations.NullMarked;
