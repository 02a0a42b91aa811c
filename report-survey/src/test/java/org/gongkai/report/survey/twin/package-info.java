@NullMarked
package org.gongkai.report.survey.twin;

import org.jspecify.annotations.NullMarked;
