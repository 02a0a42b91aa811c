/**
 * The values of the library for mappers of Jackson 2, in the same shapes and with the same errors as for Jackson 3:
 * what reads and writes them is the same code, to which {@link org.gongkai.report.jackson2.GongkaiModule} passes the
 * tokens on.
 */
@NullMarked
package org.gongkai.report.jackson2;

import org.jspecify.annotations.NullMarked;
