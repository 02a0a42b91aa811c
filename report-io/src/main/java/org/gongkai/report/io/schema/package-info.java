/** The shape of a report written down for other systems: JSON Schema, XML Schema, and the equations as Schematron. */
@NullMarked
package org.gongkai.report.io.schema;

import org.jspecify.annotations.NullMarked;
