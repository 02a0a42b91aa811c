package org.gongkai.report.survey;

/** A body's year, by its latest name. */
record BodyYear(String body, int year) {}
