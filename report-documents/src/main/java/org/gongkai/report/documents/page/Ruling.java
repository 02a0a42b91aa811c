package org.gongkai.report.documents.page;

/**
 * A straight line across or down a page.
 *
 * @param across whether it lies, or stands
 * @param at where it is: its y if it lies, its x if it stands
 * @param from where it begins
 * @param to where it ends
 */
record Ruling(boolean across, double at, double from, double to) {

    double length() {
        return to - from;
    }
}
