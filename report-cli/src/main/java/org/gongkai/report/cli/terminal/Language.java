package org.gongkai.report.cli.terminal;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The language of the texts for people: what {@code --lang} says, else the environment's, else Chinese. */
public enum Language {
    zh(Locale.SIMPLIFIED_CHINESE),
    en(Locale.ENGLISH);

    private static final String OPTION = "--lang";
    /** The first is the user's own locale, where the launcher had to put another in its place. */
    private static final List<String> VARIABLES = List.of("GONGKAI_LOCALE", "LC_ALL", "LC_MESSAGES", "LANG");

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    /**
     * The language for a command line. The help texts need it before the options are parsed, so it is looked up here; a
     * wrong value is refused later, by the parser.
     */
    public static Language of(List<String> arguments, Map<String, String> environment) {
        return option(arguments).or(() -> environment(environment)).orElse(zh);
    }

    private static Optional<Language> option(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.startsWith(OPTION + "=")) {
                return named(argument.substring(OPTION.length() + 1));
            }
            if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                return named(arguments.get(i + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<Language> environment(Map<String, String> environment) {
        return VARIABLES.stream()
                .flatMap(variable -> Stream.ofNullable(environment.get(variable)))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .flatMap(value -> named(value.split("[_.@-]", 2)[0]));
    }

    private static Optional<Language> named(String name) {
        return Arrays.stream(values())
                .filter(language -> language.name().equals(name))
                .findFirst();
    }
}
