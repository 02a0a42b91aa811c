package org.gongkai.report.model.lists;

/** The keys of {@code aliases.tsv}. */
public final class TermKeys {

    private TermKeys() {}

    /** The key of a term: its kind, which is the name of its class in lower camel case, and its code. */
    public static String of(Class<?> kind, String code) {
        String name = kind.getSimpleName();
        return Character.toLowerCase(name.charAt(0)) + name.substring(1) + "." + code;
    }
}
