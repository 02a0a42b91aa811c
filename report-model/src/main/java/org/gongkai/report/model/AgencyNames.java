package org.gongkai.report.model;

import java.util.Optional;

final class AgencyNames {
    static Optional<AgencyKind> kind(String n) {
        return Optional.empty();
    }

    static Optional<AgencyLevel> level(String n) {
        return Optional.empty();
    }
}
