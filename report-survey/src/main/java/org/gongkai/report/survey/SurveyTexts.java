package org.gongkai.report.survey;

import java.util.ResourceBundle;
import org.gongkai.report.model.message.MessageBundle;

/** How a survey speaks. */
final class SurveyTexts {

    static final MessageBundle BUNDLE =
            MessageBundle.of(locale -> ResourceBundle.getBundle("org.gongkai.report.survey.Survey", locale));

    private SurveyTexts() {}
}
