@NullMarked
package org.gongkai.report.survey.output;

import org.jspecify.annotations.NullMarked;
