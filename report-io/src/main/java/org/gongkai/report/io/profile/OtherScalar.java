package org.gongkai.report.io.profile;

/**
 * A scalar that is no text.
 *
 * @param text how it is written
 */
record OtherScalar(String text) {

    @Override
    public String toString() {
        return text;
    }
}
