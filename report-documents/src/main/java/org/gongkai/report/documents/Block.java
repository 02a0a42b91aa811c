package org.gongkai.report.documents;

/** A part of a document: a piece of text or a grid. */
sealed interface Block permits TextBlock, Grid {

    Place place();
}
