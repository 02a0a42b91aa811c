package org.gongkai.report.documents.source;

/** A part of a document: a piece of text or a grid. */
public sealed interface Block permits TextBlock, Grid {

    Place place();
}
