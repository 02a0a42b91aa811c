/**
 * What an application of Spring Boot has by itself with this artifact: a validator under its profile, mappers that know
 * our values, converters of our formats and of documents, and problems for what is refused.
 */
@NullMarked
package org.gongkai.report.spring.boot.starter;

import org.jspecify.annotations.NullMarked;
