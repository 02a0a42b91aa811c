package org.gongkai.report.documents;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.gongkai.report.documents.layout.PageProperties;
import org.gongkai.report.documents.message.Messages;
import org.gongkai.report.documents.outline.Narrative;
import org.gongkai.report.documents.outline.Outline;
import org.gongkai.report.documents.outline.ParagraphPlaces;
import org.gongkai.report.documents.outline.ReportMetadata;
import org.gongkai.report.documents.outline.TablePart;
import org.gongkai.report.documents.outline.UnreadSections;
import org.gongkai.report.documents.reading.DocumentReading;
import org.gongkai.report.documents.reading.Remark;
import org.gongkai.report.documents.reading.RemarkKind;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.documents.reading.UnreadableDocumentException.Reason;
import org.gongkai.report.documents.source.SourceDocument;
import org.gongkai.report.documents.source.TextBlock;
import org.gongkai.report.documents.table.CellCollector;
import org.gongkai.report.documents.table.EditionEvidence;
import org.gongkai.report.documents.table.LabelledTableReader;
import org.gongkai.report.documents.table.RemedyTableReader;
import org.gongkai.report.documents.table.TableReader;
import org.gongkai.report.documents.wording.ReportScope;
import org.gongkai.report.documents.wording.Texts;
import org.gongkai.report.documents.wording.TitleLine;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.OtherMatters;
import org.gongkai.report.model.Provenance;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.Form;
import org.gongkai.report.model.form.term.Section;
import org.gongkai.report.text.fee.FeeReader;
import org.gongkai.report.text.fee.StatedFee;

/** Makes a report of a document, whatever its format was. */
final class ReportAssembler {

    private static final int ENOUGH_HEADINGS = 3;

    private final SourceDocument document;
    private Outline outline;
    private ReportMetadata metadata;
    private final List<Remark> remarks;

    private ReportAssembler(SourceDocument document) {
        this.document = document;
        this.remarks = new ArrayList<>(document.remarks());
        this.outline = Outline.of(document);
        this.metadata = ReportMetadata.of(document, outline.before());
    }

    static DocumentReading read(SourceDocument document) {
        return new ReportAssembler(document).read();
    }

    private DocumentReading read() {
        if (outline.tables().isEmpty() && outline.headings() < ENOUGH_HEADINGS) {
            throw noReport();
        }
        int year = year();
        setOthersAside(year);
        Optional<ReportPeriod> period = period();
        CellCollector cells = new CellCollector(edition(year), scope(year), remarks);
        readTables(cells);
        if (!cells.hasFigures() && outline.headings() < ENOUGH_HEADINGS) {
            throw noReport();
        }
        Narrative narrative = new Narrative(outline, remarks);
        DisclosureReport.Builder report = DisclosureReport.builder()
                .year(year)
                .agency(agency())
                .title(metadata.title().map(TitleLine::text))
                .period(period)
                .publishedOn(publishedOn())
                .preamble(narrative.preamble(metadata))
                .overview(narrative.overview())
                .headings(narrative.headings())
                .otherLines(cells.otherLines())
                .tableTexts(narrative.tableTexts())
                .problemsAndImprovements(narrative.problems())
                .otherMatters(otherMatters(narrative, year));
        reportSections(year);
        reportWitnesses(year);
        DisclosureReport read = withProperties(report.figures(cells.finish()).build());
        reportPictures();
        Set<Section> unread = unreadSections(cells);
        Provenance provenance =
                cells.provenance().withUnread(cells.unread(), unread).withParagraphs(ParagraphPlaces.of(outline));
        return new DocumentReading(read, provenance, remarks);
    }

    private UnreadableDocumentException noReport() {
        return document.elsewhere()
                .map(place -> UnreadableDocumentException.withDetail(
                        Reason.ELSEWHERE, place.kind().code(), place.address()))
                .orElseGet(() ->
                        new UnreadableDocumentException(document.images() > 0 ? Reason.IMAGE_ONLY : Reason.NO_REPORT));
    }

    /** A page of the official layout says in its properties what the form does not print. */
    private DisclosureReport withProperties(DisclosureReport report) {
        if (!PageProperties.areOf(document.properties(), report.year())) {
            return report;
        }
        try {
            return PageProperties.apply(report, document.properties(), this::differs);
        } catch (IllegalArgumentException | DateTimeException e) {
            remarks.add(Remark.of(RemarkKind.PROPERTIES_IGNORED, List.of(), String.valueOf(e.getMessage())));
            return report;
        }
    }

    private int year() {
        return metadata.title()
                .map(TitleLine::year)
                .filter(found -> found > 0)
                .or(() -> period().map(found -> found.to().getYear()))
                .orElseThrow(() -> new UnreadableDocumentException(Reason.NO_YEAR));
    }

    private ReportScope scope(int year) {
        return new ReportScope(
                year,
                metadata.title().map(TitleLine::agency).or(metadata::publisher).orElse(""));
    }

    /** Tables of other bodies and years are not the report's. */
    private void setOthersAside(int year) {
        Outline own = Outline.of(document, scope(year));
        if (own.others().isEmpty()) {
            return;
        }
        outline = own;
        metadata = ReportMetadata.of(document, outline.before());
        for (TablePart other : outline.others()) {
            remarks.add(Remark.at(
                    other.grid().place().location(),
                    RemarkKind.OTHER_TABLE,
                    List.of(),
                    other.table().heading(),
                    Texts.shorten(other.caption(), 60)));
        }
    }

    /** What the page says of one thing in two ways. */
    private void differs(String what, String shown, String said) {
        remarks.add(Remark.of(
                RemarkKind.WITNESSES_DIFFER,
                List.of(),
                Messages.label("witness." + what),
                Texts.shorten(shown, 60),
                Texts.shorten(said, 60)));
    }

    private void reportWitnesses(int year) {
        List<ReportPeriod> periods = periods();
        if (!periods.isEmpty() && periods.get(0).to().getYear() != year) {
            differs("year", Integer.toString(year), periods.get(0).toString());
        }
        if (periods.size() > 1) {
            differs("period", periods.get(0).toString(), periods.get(1).toString());
        }
    }

    private Optional<ReportPeriod> period() {
        return periods().stream().findFirst();
    }

    /** The periods that the page states before its first section and at the beginning of section 一. */
    private List<ReportPeriod> periods() {
        List<TextBlock> texts = new ArrayList<>();
        outline.before().forEach(block -> {
            if (block instanceof TextBlock text) {
                texts.add(text);
            }
        });
        texts.addAll(outline.texts(Section.OVERVIEW).stream().limit(3).toList());
        return texts.stream()
                .filter(text -> text.text().length() < 2_000)
                .flatMap(text -> ReportMetadata.period(text.text()).stream())
                .distinct()
                .toList();
    }

    private Optional<LocalDate> publishedOn() {
        return metadata.publishedOn()
                .or(() -> Optional.ofNullable(document.properties().get("pubdate"))
                        .flatMap(ReportMetadata::date));
    }

    private Edition edition(int year) {
        EditionEvidence evidence = EditionEvidence.of(outline.tables(), year);
        return evidence.shown().orElseGet(() -> {
            Edition edition = evidence.assumed();
            remarks.add(Remark.of(RemarkKind.EDITION_ASSUMED, List.of(), edition.code(), year));
            return edition;
        });
    }

    private void readTables(CellCollector cells) {
        Form form = cells.form();
        Map<Section, TableReader> readers = new EnumMap<>(Section.class);
        form.tables()
                .forEach(table -> readers.put(
                        table.section(),
                        table.section() == Section.REMEDIES
                                ? new RemedyTableReader(table, cells)
                                : new LabelledTableReader(table, cells)));
        for (TablePart table : outline.tables()) {
            readers.get(table.table()).read(table.grid(), table.caption());
        }
    }

    private Agency agency() {
        Optional<String> name = metadata.title()
                .map(TitleLine::agency)
                .filter(agency -> !agency.isBlank())
                .or(metadata::publisher)
                .or(() -> Optional.ofNullable(document.properties().get("contentsource"))
                        .filter(source -> !source.isBlank()));
        if (name.isEmpty()) {
            name = metadata.contact();
            remarks.add(
                    name.isPresent()
                            ? Remark.of(RemarkKind.AGENCY_ASSUMED, List.of(), name.get())
                            : Remark.of(RemarkKind.AGENCY_UNKNOWN, List.of()));
        }
        return name.map(Agency::named).orElseGet(Agency::unnamed);
    }

    private OtherMatters otherMatters(Narrative narrative, int year) {
        List<TextBlock> texts = narrative.otherMatters();
        List<String> paragraphs = texts.stream().map(TextBlock::text).toList();
        StatedFee fee = FeeReader.read(paragraphs, year);
        if (fee.doubtful()) {
            remarks.add(Remark.at(
                    texts.get(0).place().location(),
                    RemarkKind.FEE_UNCLEAR,
                    List.of(),
                    Texts.shorten(String.join("；", paragraphs), 200)));
        }
        OtherMatters.Builder other = OtherMatters.builder().processingFee(fee.fee());
        if (!paragraphs.isEmpty()) {
            other.text(String.join("\n", paragraphs));
        }
        return other.build();
    }

    /** What stands in the document for a section without having been understood is no empty section. */
    private Set<Section> unreadSections(CellCollector cells) {
        UnreadSections found = UnreadSections.of(outline, document.images(), cells::hasFound);
        found.witnesses()
                .forEach((section, witness) -> remarks.add(Remark.at(
                        witness.place().location(),
                        RemarkKind.SECTION_UNREAD,
                        List.of(),
                        section.heading(),
                        Texts.shorten(UnreadSections.shown(witness), 60))));
        found.sections().forEach(cells::leaveUnread);
        return found.sections();
    }

    /** Where a table is missing and pictures are there, it may be one of them. */
    private void reportPictures() {
        if (document.images() > 0 && remarks.stream().anyMatch(remark -> remark.kind() == RemarkKind.TABLE_MISSING)) {
            remarks.add(Remark.of(RemarkKind.TABLE_PICTURE, List.of(), document.images()));
        }
    }

    private void reportSections(int year) {
        for (Section section : Section.values()) {
            if (!outline.has(section)) {
                remarks.add(Remark.of(RemarkKind.SECTION_MISSING, List.of(), section.heading()));
            }
        }
        List<String> others = metadata.otherYears(year);
        if (!others.isEmpty()) {
            remarks.add(Remark.of(RemarkKind.OTHER_YEARS, List.of(), String.join("、", others), year));
        }
    }
}
