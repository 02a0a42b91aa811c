/** The HTTP service: starts Spring Boot with what the other rooms hold. */
@NullMarked
package org.gongkai.report.service;

import org.jspecify.annotations.NullMarked;
