@NullMarked
package org.gongkai.report.survey.table;

import org.jspecify.annotations.NullMarked;
