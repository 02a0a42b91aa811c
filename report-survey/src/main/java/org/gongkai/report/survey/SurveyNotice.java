package org.gongkai.report.survey;

import java.util.Comparator;
import java.util.Locale;
import org.gongkai.report.model.message.Localised;
import org.gongkai.report.model.message.Message;

/**
 * Something about a body's report for a year that only who has all reports sees.
 *
 * @param kind what it is
 * @param body the body's latest name
 * @param year the year reported on
 * @param about what it is about: another body, a measure's code, a source; empty where nothing is
 * @param text what it says
 * @since 0.1.0
 */
public record SurveyNotice(Kind kind, String body, int year, String about, Message text) implements Localised {

    static final Comparator<SurveyNotice> ORDER = Comparator.comparing(SurveyNotice::body)
            .thenComparingInt(SurveyNotice::year)
            .thenComparing(SurveyNotice::kind)
            .thenComparing(SurveyNotice::about);

    /** Kinds of notices, those that weigh most first. */
    public enum Kind implements Localised {
        /** The body has no report for the year. */
        MISSING("missing"),
        /** The body has several reports for the year. */
        TWICE("twice"),
        /** The report was published after the last day (S-DEADLINE). */
        LATE("late"),
        /** The report is on another edition of the form than is prescribed (S-EDITION). */
        WRONG_EDITION("wrongEdition"),
        /** The report says the same as another body's. */
        TWIN("twin"),
        /** A measure is far from the body's own other years. */
        UNLIKE_OWN_YEARS("unlikeOwnYears"),
        /** A measure is far from bodies of the same kind and level. */
        UNLIKE_PEERS("unlikePeers"),
        /** The body is not on the list of bodies. */
        UNLISTED("unlisted"),
        /** The body reported under another name the year before. */
        RENAMED("renamed");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        /** The name in formats, {@code wrongEdition}. */
        public String code() {
            return code;
        }

        @Override
        public String message(Locale locale) {
            return SurveyTexts.BUNDLE.text("kind." + code, locale);
        }
    }

    static SurveyNotice of(Kind kind, String body, int year, String about, Object... arguments) {
        return new SurveyNotice(kind, body, year, about, SurveyTexts.BUNDLE.message("notice." + kind.code, arguments));
    }

    @Override
    public String message(Locale locale) {
        return text.message(locale);
    }
}
