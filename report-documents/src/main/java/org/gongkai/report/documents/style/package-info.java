/**
 * What a page's own styles make of its elements: which are not seen, which part the text around them, which are struck
 * out or raised. {@link org.gongkai.report.documents.style.PageStyle} answers for an element; {@code StyleSheet} cuts
 * style sheets into rules, {@code Declarations} rules into properties, {@code Look} says what the properties mean for a
 * reader. Selectors are matched by jsoup. Properties that are not listed as harmless part the text.
 */
@NullMarked
package org.gongkai.report.documents.style;

import org.jspecify.annotations.NullMarked;
