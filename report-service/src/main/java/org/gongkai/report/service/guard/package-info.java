/** What stands before every request: limits, a token, headers; and how the service refuses. */
@NullMarked
package org.gongkai.report.service.guard;

import org.jspecify.annotations.NullMarked;
