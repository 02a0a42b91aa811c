@NullMarked
package org.gongkai.report.survey;

import org.jspecify.annotations.NullMarked;
