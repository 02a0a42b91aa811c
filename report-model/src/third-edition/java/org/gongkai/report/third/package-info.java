/**
 * An edition of the form that nobody has prescribed, for the tests of all modules: each of them compiles it into its
 * tests. It stands outside the SDK's packages, where an edition of a user's would.
 */
@NullMarked
package org.gongkai.report.third;

import org.jspecify.annotations.NullMarked;
