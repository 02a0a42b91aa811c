package org.gongkai.report.io;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.gongkai.report.model.Agency;
import org.gongkai.report.model.AgencyKind;
import org.gongkai.report.model.AgencyLevel;
import org.gongkai.report.model.CreditCode;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.DivisionCode;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.OtherMatters;
import org.gongkai.report.model.Overview;
import org.gongkai.report.model.ProcessingFee;
import org.gongkai.report.model.ReportFigures;
import org.gongkai.report.model.ReportPeriod;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.OverviewPart;
import org.gongkai.report.model.form.Section;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** Reads one report. */
final class JsonReportReader {

    private final JsonInput in;
    private final DisclosureReport.Builder report = DisclosureReport.builder();
    private ReportFigures.@Nullable Builder figures;
    private Map<String, TableShape> tables = Map.of();
    private final List<String> seen = new ArrayList<>();

    JsonReportReader(JsonParser parser) {
        this.in = new JsonInput(parser);
    }

    DisclosureReport read() {
        in.next();
        in.object(this::property);
        for (String required : List.of(Names.EDITION, Names.YEAR, Names.AGENCY)) {
            if (!seen.contains(required)) {
                throw in.fail("missing", required);
            }
        }
        if (figures != null) {
            report.figures(figures.build());
        }
        if (in.next() != JsonToken.NOT_AVAILABLE) {
            throw in.fail("expected", "the end", in.found());
        }
        return build();
    }

    private DisclosureReport build() {
        try {
            return report.build();
        } catch (IllegalArgumentException e) {
            throw in.fail("value", Names.YEAR, String.valueOf(e.getMessage()));
        }
    }

    private void property(String name) {
        seen.add(name);
        switch (name) {
            case Names.EDITION -> edition(in.parsed(Edition::fromCode));
            case Names.YEAR -> report.year(Math.toIntExact(in.whole()));
            case Names.AGENCY -> report.agency(agency());
            case Names.TITLE -> report.title(in.string());
            case Names.PERIOD -> report.period(period());
            case Names.PUBLISHED_ON -> report.publishedOn(day());
            case Names.PREAMBLE -> report.preamble(in.string());
            default -> section(name);
        }
    }

    private void edition(Edition edition) {
        figures = ReportFigures.builder(edition);
        tables = TableShape.tables(edition);
    }

    private void section(String name) {
        if (name.equals(Section.OVERVIEW.code())) {
            report.overview(overview());
        } else if (name.equals(Section.PROBLEMS.code())) {
            report.problemsAndImprovements(in.string());
        } else if (name.equals(Section.OTHER_MATTERS.code())) {
            report.otherMatters(otherMatters());
        } else if (figures == null) {
            throw in.fail("late");
        } else if (tables.containsKey(name)) {
            table(tables.get(name), figures);
        } else {
            throw in.unknown(name, tables.keySet());
        }
    }

    private Agency agency() {
        Agency.Builder agency = Agency.builder();
        List<String> names = new ArrayList<>();
        in.object(name -> {
            names.add(name);
            switch (name) {
                case Names.NAME -> agency.name(in.string());
                case Names.CREDIT_CODE -> agency.creditCode(in.parsed(CreditCode::parse));
                case Names.DIVISION_CODE -> agency.divisionCode(in.parsed(DivisionCode::parse));
                case Names.KIND -> agency.kind(in.parsed(AgencyKind::fromCode));
                case Names.LEVEL -> agency.level(in.parsed(AgencyLevel::fromCode));
                default ->
                    throw in.unknown(
                            name, List.of(Names.NAME, Names.CREDIT_CODE, Names.DIVISION_CODE, Names.KIND, Names.LEVEL));
            }
        });
        if (!names.contains(Names.NAME)) {
            throw in.fail("missing", Names.NAME);
        }
        return agency.build();
    }

    private ReportPeriod period() {
        LocalDate[] days = new LocalDate[2];
        in.object(name -> {
            switch (name) {
                case Names.FROM -> days[0] = day();
                case Names.TO -> days[1] = day();
                default -> throw in.unknown(name, List.of(Names.FROM, Names.TO));
            }
        });
        if (days[0] == null || days[1] == null) {
            throw in.fail("missing", days[0] == null ? Names.FROM : Names.TO);
        }
        return ReportPeriod.of(days[0], days[1]);
    }

    private LocalDate day() {
        return in.parsed(LocalDate::parse);
    }

    private Overview overview() {
        Overview.Builder overview = Overview.builder();
        in.object(name -> {
            if (name.equals(Names.INTRODUCTION)) {
                overview.introduction(in.string());
            } else {
                overview.part(part(name), in.string());
            }
        });
        return overview.build();
    }

    private OverviewPart part(String name) {
        for (OverviewPart part : OverviewPart.values()) {
            if (part.code().equals(name)) {
                return part;
            }
        }
        throw in.unknown(
                name,
                List.of(OverviewPart.values()).stream().map(OverviewPart::code).toList());
    }

    private OtherMatters otherMatters() {
        OtherMatters.Builder matters = OtherMatters.builder();
        in.object(name -> {
            switch (name) {
                case Names.TEXT -> matters.text(in.string());
                case Names.PROCESSING_FEE -> matters.processingFee(processingFee());
                default -> throw in.unknown(name, List.of(Names.TEXT, Names.PROCESSING_FEE));
            }
        });
        return matters.build();
    }

    private ProcessingFee processingFee() {
        ProcessingFee.Builder fee = ProcessingFee.builder();
        in.object(name -> {
            switch (name) {
                case Names.REQUESTS -> fee.requests(in.whole());
                case Names.AMOUNT_YUAN -> fee.amountYuan(in.number());
                default -> throw in.unknown(name, List.of(Names.REQUESTS, Names.AMOUNT_YUAN));
            }
        });
        return fee.build();
    }

    private void table(TableShape shape, ReportFigures.Builder cells) {
        in.object(name -> {
            TableShape child = shape.children().get(name);
            if (child == null) {
                throw in.unknown(name, shape.children().keySet());
            }
            if (child.cell() >= 0) {
                cells.set(child.cell(), figure());
            } else {
                table(child, cells);
            }
        });
    }

    private Figure figure() {
        return switch (in.current()) {
            case VALUE_NULL -> Figure.blank();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> plain(in.number());
            case START_OBJECT -> described();
            default -> throw in.fail("expected", "a number, null or an object with a raw text", in.found());
        };
    }

    private Figure plain(BigDecimal number) {
        try {
            return Figure.of(number);
        } catch (IllegalArgumentException e) {
            throw in.fail("value", number.toString(), String.valueOf(e.getMessage()));
        }
    }

    private Figure described() {
        Map<String, String> parts = new java.util.HashMap<>();
        in.object(name -> {
            switch (name) {
                case Names.RAW, Names.NOTE, Names.STATE -> parts.put(name, in.string());
                case Names.VALUE -> parts.put(name, in.number().toPlainString());
                default -> throw in.unknown(name, List.of(Names.RAW, Names.VALUE, Names.NOTE, Names.STATE));
            }
        });
        String raw = parts.get(Names.RAW);
        if (raw == null) {
            throw in.fail("missing", Names.RAW);
        }
        Figure figure = Figure.parse(raw);
        agree(
                Names.VALUE,
                parts.get(Names.VALUE),
                figure.value().map(BigDecimal::toPlainString).orElse(""),
                raw);
        agree(Names.NOTE, parts.get(Names.NOTE), figure.note().orElse(""), raw);
        agree(Names.STATE, parts.get(Names.STATE), figure.state().code(), raw);
        return figure;
    }

    /** A figure is what its text says; a document that states something else of it contradicts itself. */
    private void agree(String name, @Nullable String stated, String actual, String raw) {
        if (stated != null && !stated.equals(actual)) {
            throw in.fail("disagrees", name, stated, raw);
        }
    }
}
