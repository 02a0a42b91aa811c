/**
 * Texts for people, in Chinese and English. A {@link org.gongkai.report.model.message.MessageBundle} holds the patterns
 * of a package, a {@link org.gongkai.report.model.message.Message} is one of them with its arguments, and whatever can
 * say itself in both languages is {@link org.gongkai.report.model.message.Localised}.
 *
 * <pre>{@code
 * private static final MessageBundle BUNDLE =
 *         MessageBundle.of(locale -> ResourceBundle.getBundle("org.example.Words", locale));
 * …
 * String text = BUNDLE.message("greeting", name).message(Locale.ENGLISH);
 * }</pre>
 *
 * <p>English is what a locale of the English language gets, Chinese every other.
 */
@NullMarked
package org.gongkai.report.model.message;

import org.jspecify.annotations.NullMarked;
