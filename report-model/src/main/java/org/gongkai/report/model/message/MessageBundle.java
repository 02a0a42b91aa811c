package org.gongkai.report.model.message;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.gongkai.report.model.form.term.Label;
import org.gongkai.report.model.value.ReportValue;
import org.jspecify.annotations.Nullable;

/**
 * The texts of a package: a resource bundle in Chinese, its root, and one in English ({@code _en}). Immutable; safe for
 * use by several threads.
 *
 * @since 0.1.0
 */
public final class MessageBundle implements ReportValue {

    private static final long serialVersionUID = 1;

    /** All bundles there are: one that comes out of a stream is one of them. */
    private static final Map<String, MessageBundle> KNOWN = new ConcurrentHashMap<>();

    /** The class that loads the bundle, and the name under which it does. */
    private final Class<?> owner;

    private final String name;
    private transient @Nullable ResourceBundle chinese;
    private transient @Nullable ResourceBundle english;

    private MessageBundle(Class<?> owner, ResourceBundle chinese, ResourceBundle english) {
        this.owner = owner;
        this.name = chinese.getBaseBundleName();
        this.chinese = chinese;
        this.english = english;
    }

    /**
     * A bundle that its owner loads, for only the owner's module sees its resources. Only two locales are asked for,
     * and both have a bundle, so that the machine's own locale never counts.
     *
     * @param loader gives the bundle of a locale: {@code locale -> ResourceBundle.getBundle(NAME, locale)}
     */
    public static MessageBundle of(Function<Locale, ResourceBundle> loader) {
        MessageBundle bundle = new MessageBundle(
                loader.getClass().getNestHost(), loader.apply(Locale.ROOT), loader.apply(Locale.ENGLISH));
        KNOWN.put(bundle.key(), bundle);
        return bundle;
    }

    private String key() {
        return owner.getName() + '/' + name;
    }

    private ResourceBundle chinese() {
        @Nullable ResourceBundle known = chinese;
        return known == null ? loaded().chinese() : known;
    }

    private ResourceBundle english() {
        @Nullable ResourceBundle known = english;
        return known == null ? loaded().english() : known;
    }

    /** The bundle of this name that its owner has loaded, once the owner is there. */
    private MessageBundle loaded() {
        try {
            Class.forName(owner.getName(), true, owner.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("no texts " + name, e);
        }
        @Nullable MessageBundle found = KNOWN.get(key());
        if (found == null) {
            throw new IllegalStateException("no texts " + name + " of " + owner.getName());
        }
        return found;
    }

    private Object readResolve() {
        return loaded();
    }

    /** The texts in a locale's language: English where the language is English, else Chinese. */
    public ResourceBundle in(Locale locale) {
        return Locale.ENGLISH.getLanguage().equals(locale.getLanguage()) ? english() : chinese();
    }

    /** The text of a key as it stands in the bundle. */
    public String text(String key, Locale locale) {
        return in(locale).getString(key);
    }

    /** The text of a key in both languages, as it stands in the bundle. */
    public Label label(String key) {
        return Label.of(chinese().getString(key), english().getString(key));
    }

    /** The text of a key in both languages, where the bundle has it. */
    public Optional<Label> find(String key) {
        return chinese().containsKey(key) ? Optional.of(label(key)) : Optional.empty();
    }

    /** The pattern of a key, to be filled with arguments: see {@link Message}. */
    public Message message(String key, Object... arguments) {
        return new Message(this, key, List.of(arguments));
    }

    /** Bundles are equal where owner and name are. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MessageBundle that && key().equals(that.key());
    }

    @Override
    public int hashCode() {
        return key().hashCode();
    }
}
