package org.gongkai.report.model.lists;

import java.util.ServiceConfigurationError;

/**
 * A line of a list that cannot be read, with the file, the line and its text. An error, as for a service that cannot be
 * had: a jar on the class path is made wrongly, and nothing that the caller does differently would help. It comes out
 * of what a class is loaded with as it is, where an exception would not.
 */
final class NameListError extends ServiceConfigurationError {

    private static final long serialVersionUID = 1L;

    NameListError(String place, String problem) {
        super(place + ": " + problem);
    }
}
