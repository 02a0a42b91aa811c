package org.gongkai.report.model;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.model.value.ReportValue;
import org.jspecify.annotations.Nullable;

/**
 * Where in its source document each cell and each paragraph of a report stood, and what the reader of the document
 * could not read there. Travels beside the report and is no part of it.
 *
 * <p>A cell may be blank or unreadable for two reasons: the body wrote it so, or the reader did not understand the
 * page. The figure is the same; {@link #isUnread(CellAddress)} tells the two apart, so that nobody is blamed for a
 * reader.
 *
 * @since 0.1.0
 */
public final class Provenance implements ReportValue {

    private static final Provenance NONE = Provenance.of(Map.of());

    private static final long serialVersionUID = 1;

    private final LazyPlaces<CellAddress> places;
    private final LazyPlaces<String> paragraphs;
    private final LinkedHashSet<CellAddress> unreadCells;
    private final TreeSet<Section> unreadSections;

    private Provenance(
            LazyPlaces<CellAddress> places,
            LazyPlaces<String> paragraphs,
            Set<CellAddress> unreadCells,
            Set<Section> unreadSections) {
        this.places = places;
        this.paragraphs = paragraphs;
        this.unreadCells = new LinkedHashSet<>(unreadCells);
        this.unreadSections = new TreeSet<>(unreadSections);
    }

    private static Provenance of(LazyPlaces<CellAddress> places) {
        return new Provenance(places, LazyPlaces.of(Map.of()), Set.of(), Set.of());
    }

    /** The provenance of a report that was not read from a document. */
    public static Provenance none() {
        return NONE;
    }

    /** The provenance of these cells. */
    public static Provenance of(Map<CellAddress, SourceLocation> locations) {
        return of(LazyPlaces.of(locations));
    }

    /**
     * The provenance of cells whose places are worked out when somebody asks for one: a reader of documents finds
     * hundreds of cells, and mostly nobody does.
     *
     * @param locations gives the same places whenever it is asked, by any thread
     */
    public static Provenance lazily(Supplier<Map<CellAddress, SourceLocation>> locations) {
        return of(LazyPlaces.lazily(locations));
    }

    /** The same places, with what the reader could not read; takes the place of what was said of that before. */
    public Provenance withUnread(Set<CellAddress> cells, Set<Section> sections) {
        return new Provenance(places, paragraphs, cells, sections);
    }

    /**
     * The same, with the places of the paragraphs of the report's texts.
     *
     * @param begins where each paragraph begins, by its text and in the document's order; asked when somebody wants to
     *     know. A place has a column only where the paragraph stands in its line letter by letter.
     */
    public Provenance withParagraphs(Supplier<Map<String, SourceLocation>> begins) {
        return new Provenance(places, LazyPlaces.lazily(begins), unreadCells, unreadSections);
    }

    /** A builder. */
    public static Builder builder() {
        return new Builder();
    }

    /** Where a cell stood, where known. */
    public Optional<SourceLocation> location(CellAddress cell) {
        return Optional.ofNullable(places.toMap().get(cell));
    }

    /** The cells whose place is known, in the order in which they were given. */
    public Set<CellAddress> cells() {
        return Collections.unmodifiableSet(places.toMap().keySet());
    }

    /**
     * The paragraphs of the report's texts whose place is known, each with where it begins, in the document's order.
     */
    public Map<String, SourceLocation> paragraphs() {
        return Collections.unmodifiableMap(paragraphs.toMap());
    }

    /**
     * Whether a cell is blank or unreadable only because the reader could not tell what the document states there.
     * False for what the body itself left blank or wrote so that nobody can read it.
     */
    public boolean isUnread(CellAddress cell) {
        return unreadCells.contains(cell);
    }

    /** Whether something stands in the document for a section that the reader did not understand. */
    public boolean isUnread(Section section) {
        return unreadSections.contains(section);
    }

    /** The cells that the reader could not read, in the order in which they were given. */
    public Set<CellAddress> unreadCells() {
        return Collections.unmodifiableSet(unreadCells);
    }

    /** The sections that the reader could not read, in the form's order. */
    public Set<Section> unreadSections() {
        return Collections.unmodifiableSet(unreadSections);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Provenance that
                && places.toMap().equals(that.places.toMap())
                && paragraphs.toMap().equals(that.paragraphs.toMap())
                && unreadCells.equals(that.unreadCells)
                && unreadSections.equals(that.unreadSections);
    }

    @Override
    public int hashCode() {
        return places.toMap().hashCode();
    }

    @Override
    public String toString() {
        boolean all = unreadCells.isEmpty() && unreadSections.isEmpty();
        return "Provenance" + places.toMap() + (all ? "" : " unread " + unreadCells + " " + unreadSections);
    }

    /** Collects places. */
    public static final class Builder {

        private final Map<CellAddress, SourceLocation> locations = new LinkedHashMap<>();
        private final Map<String, SourceLocation> paragraphs = new LinkedHashMap<>();
        private final Set<CellAddress> unreadCells = new LinkedHashSet<>();
        private final Set<Section> unreadSections = EnumSet.noneOf(Section.class);

        private Builder() {}

        /** Says where a cell stood. */
        public Builder put(CellAddress cell, SourceLocation location) {
            locations.put(Objects.requireNonNull(cell, "cell"), Objects.requireNonNull(location, "location"));
            return this;
        }

        /** Says where a paragraph of the report's texts begins. */
        public Builder paragraph(String text, SourceLocation begin) {
            paragraphs.putIfAbsent(Objects.requireNonNull(text, "text"), Objects.requireNonNull(begin, "begin"));
            return this;
        }

        /** Says that the reader could not read a cell. */
        public Builder unread(CellAddress cell) {
            unreadCells.add(Objects.requireNonNull(cell, "cell"));
            return this;
        }

        /** Says that the reader could not read a section. */
        public Builder unread(Section section) {
            unreadSections.add(Objects.requireNonNull(section, "section"));
            return this;
        }

        /** What was collected so far. */
        public Provenance build() {
            return new Provenance(LazyPlaces.of(locations), LazyPlaces.of(paragraphs), unreadCells, unreadSections);
        }
    }
}
