package org.gongkai.report.documents.page;

import java.util.Optional;

/**
 * A part of a page, or all of it.
 *
 * @param page the number of the page, from 1
 * @param box where on it; empty for the page as a whole
 */
public record PageRegion(int page, Optional<Box> box) {}
