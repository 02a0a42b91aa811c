/**
 * What words mean, in all editions of the form together.
 *
 * <p>{@link org.gongkai.report.documents.wording.LabelMeaning} says which line or column a cell names, with the labels
 * of {@link org.gongkai.report.documents.wording.Vocabulary}.
 * {@link org.gongkai.report.documents.wording.SectionHeading} knows headings,
 * {@link org.gongkai.report.documents.wording.TitleLine} titles, {@link org.gongkai.report.documents.wording.Texts}
 * white space. Every label comes from the form's declaration; years, empty phrases and the sentences about a processing
 * fee are read by {@code report-text}.
 */
@NullMarked
package org.gongkai.report.documents.wording;

import org.jspecify.annotations.NullMarked;
