package org.gongkai.report.model.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.stream.Stream;
import org.gongkai.report.model.lists.NameList;

/** All editions there are, found once. */
final class Editions {

    private static final List<Edition> ALL = find();

    private Editions() {}

    /** All editions, the oldest first. */
    static List<Edition> all() {
        if (ALL == null) { // while they are being found
            throw new IllegalStateException(
                    "an EditionProvider cannot ask which editions there are; it may start from " + "Edition.Y2021");
        }
        return ALL;
    }

    private static List<Edition> find() {
        List<Edition> editions = new ArrayList<>(List.of(Edition.Y2019, Edition.Y2021));
        for (EditionProvider provider :
                ServiceLoader.load(EditionProvider.class, EditionProvider.class.getClassLoader())) {
            editionsOf(provider).forEach(edition -> add(edition, editions));
        }
        Collections.sort(editions);
        NameList.requireKeys("aliases.tsv", AliasKeys.of(tables(editions)));
        Edition.register(List.copyOf(editions));
        return List.copyOf(editions);
    }

    private static Stream<FormTable> tables(List<Edition> editions) {
        return editions.stream().flatMap(edition -> edition.form().tables().stream());
    }

    /** What goes wrong in a provider is told under its name. */
    static List<Edition> editionsOf(EditionProvider provider) {
        try {
            return List.copyOf(provider.editions());
        } catch (RuntimeException e) {
            throw new ServiceConfigurationError(
                    "no editions from " + provider.getClass().getName() + ": " + e.getMessage(), e);
        }
    }

    /** A code or a first year that two editions share would make one of them unreachable. */
    static void add(Edition edition, List<Edition> editions) {
        for (Edition known : editions) {
            if (known.code().equals(edition.code()) || known.firstYear() == edition.firstYear()) {
                throw new ServiceConfigurationError("edition " + edition.code() + " (from " + edition.firstYear()
                        + ") collides with edition " + known.code() + " (from " + known.firstYear() + ")");
            }
        }
        editions.add(edition);
    }
}
