/** How a province adds rules of its own. */
@NullMarked
package org.gongkai.report.examples.localrules;

import org.jspecify.annotations.NullMarked;
