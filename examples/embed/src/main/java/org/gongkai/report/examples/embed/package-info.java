/** How a program embeds the SDK: read, validate, print. */
@NullMarked
package org.gongkai.report.examples.embed;

import org.jspecify.annotations.NullMarked;
