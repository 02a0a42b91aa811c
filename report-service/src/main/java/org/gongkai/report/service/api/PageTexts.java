package org.gongkai.report.service.api;

import io.swagger.v3.oas.annotations.Hidden;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.TreeMap;
import org.gongkai.report.model.message.MessageBundle;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The words of the page, in both languages. */
@Hidden // for the page alone
@RestController
final class PageTexts {

    private static final MessageBundle TEXTS =
            MessageBundle.of(locale -> ResourceBundle.getBundle(PageTexts.class.getPackageName() + ".Page", locale));

    @GetMapping("/page/texts.json")
    Map<String, Map<String, String>> texts() {
        return Map.of("zh", texts(Locale.CHINESE), "en", texts(Locale.ENGLISH));
    }

    private static Map<String, String> texts(Locale locale) {
        ResourceBundle bundle = TEXTS.in(locale);
        Map<String, String> texts = new TreeMap<>();
        bundle.keySet().forEach(key -> texts.put(key, bundle.getString(key)));
        return texts;
    }
}
