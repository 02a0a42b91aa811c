/** What is asked for, and what is answered, apart from how it comes over the wire. */
@NullMarked
package org.gongkai.report.service.answer;

import org.jspecify.annotations.NullMarked;
