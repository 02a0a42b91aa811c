/** What Spring Boot 3.5 has under other names: the modules of Jackson 2, and who configures Jakarta Validation. */
@NullMarked
package org.gongkai.report.spring.boot3.starter;

import org.jspecify.annotations.NullMarked;
