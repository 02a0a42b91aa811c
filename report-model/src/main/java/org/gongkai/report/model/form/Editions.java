package org.gongkai.report.model.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;

/** All editions there are, found once. */
final class Editions {

    static final List<Edition> ALL = find();

    private Editions() {}

    private static List<Edition> find() {
        List<Edition> editions = new ArrayList<>(List.of(Edition.Y2019, Edition.Y2021));
        for (EditionProvider provider :
                ServiceLoader.load(EditionProvider.class, EditionProvider.class.getClassLoader())) {
            provider.editions().forEach(edition -> add(edition, editions));
        }
        Collections.sort(editions);
        return List.copyOf(editions);
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
