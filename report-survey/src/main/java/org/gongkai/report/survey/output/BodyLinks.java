package org.gongkai.report.survey.output;

import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Where the page of each body is: numbered, for a name may hold what a file's name may not. */
final class BodyLinks {

    static final String DIRECTORY = "bodies";

    private final Map<String, String> links = new HashMap<>();

    private BodyLinks() {}

    static BodyLinks of(Collection<String> bodies) {
        BodyLinks links = new BodyLinks();
        bodies.forEach(body ->
                links.links.put(body, String.format(Locale.ROOT, "%s/%06d.html", DIRECTORY, links.links.size() + 1)));
        return links;
    }

    /** The page of a body, as the index links to it. */
    String of(String body) {
        return links.get(body);
    }
}
