/** How readings look to a mapper. For the formats, which find it as a service; not for users. */
@NullMarked
package org.gongkai.report.documents.value;

import org.jspecify.annotations.NullMarked;
