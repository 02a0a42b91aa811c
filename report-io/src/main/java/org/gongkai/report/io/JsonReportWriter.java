package org.gongkai.report.io;

import java.util.Optional;
import org.gongkai.report.model.Agency;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.Figure;
import org.gongkai.report.model.OtherMatters;
import org.gongkai.report.model.Overview;
import org.gongkai.report.model.ProcessingFee;
import org.gongkai.report.model.form.FormGroup;
import org.gongkai.report.model.form.FormLine;
import org.gongkai.report.model.form.FormNode;
import org.gongkai.report.model.form.FormTable;
import org.gongkai.report.model.form.OverviewPart;
import org.gongkai.report.model.form.Section;
import tools.jackson.core.JsonGenerator;

/** Writes one report. */
final class JsonReportWriter {

    private final JsonGenerator out;

    JsonReportWriter(JsonGenerator out) {
        this.out = out;
    }

    void write(DisclosureReport report) {
        out.writeStartObject();
        out.writeStringProperty(Names.EDITION, report.edition().code());
        out.writeNumberProperty(Names.YEAR, report.year());
        agency(report.agency());
        text(Names.TITLE, report.title());
        report.period().ifPresent(period -> {
            out.writeObjectPropertyStart(Names.PERIOD);
            out.writeStringProperty(Names.FROM, period.from().toString());
            out.writeStringProperty(Names.TO, period.to().toString());
            out.writeEndObject();
        });
        text(Names.PUBLISHED_ON, report.publishedOn());
        text(Names.PREAMBLE, report.preamble());
        overview(report.overview());
        for (FormTable table : report.edition().form().tables()) {
            group(report, table.root());
        }
        text(Section.PROBLEMS.code(), report.problemsAndImprovements());
        otherMatters(report.otherMatters());
        out.writeEndObject();
    }

    private void agency(Agency agency) {
        out.writeObjectPropertyStart(Names.AGENCY);
        out.writeStringProperty(Names.NAME, agency.name());
        text(Names.CREDIT_CODE, agency.creditCode());
        text(Names.DIVISION_CODE, agency.divisionCode());
        text(Names.KIND, agency.kind().map(kind -> kind.code()));
        text(Names.LEVEL, agency.level().map(level -> level.code()));
        out.writeEndObject();
    }

    private void overview(Overview overview) {
        if (overview.isEmpty()) {
            return;
        }
        out.writeObjectPropertyStart(Section.OVERVIEW.code());
        text(Names.INTRODUCTION, overview.introduction());
        for (OverviewPart part : OverviewPart.values()) {
            text(part.code(), overview.part(part));
        }
        out.writeEndObject();
    }

    private void otherMatters(OtherMatters matters) {
        if (matters.equals(OtherMatters.empty())) {
            return;
        }
        out.writeObjectPropertyStart(Section.OTHER_MATTERS.code());
        text(Names.TEXT, matters.text());
        matters.processingFee().ifPresent(this::processingFee);
        out.writeEndObject();
    }

    private void processingFee(ProcessingFee fee) {
        out.writeObjectPropertyStart(Names.PROCESSING_FEE);
        fee.requests().ifPresent(requests -> out.writeNumberProperty(Names.REQUESTS, requests));
        fee.amountYuan().ifPresent(amount -> out.writeNumberProperty(Names.AMOUNT_YUAN, amount));
        out.writeEndObject();
    }

    private void group(DisclosureReport report, FormGroup group) {
        group.name().ifPresent(out::writeObjectPropertyStart);
        for (FormNode node : group.nodes()) {
            if (node instanceof FormGroup inner) {
                group(report, inner);
            } else if (node instanceof FormLine line) {
                line(report, line);
            }
        }
        group.name().ifPresent(name -> out.writeEndObject());
    }

    private void line(DisclosureReport report, FormLine line) {
        out.writeObjectPropertyStart(line.term().code());
        for (int i = 0; i < line.columns().size(); i++) {
            out.writeName(line.columns().get(i).name());
            figure(report.figure(line.cells().get(i)));
        }
        out.writeEndObject();
    }

    private void figure(Figure figure) {
        if (figure.isBlank()) {
            out.writeNull();
        } else if (figure.isPlain()) {
            out.writeNumber(figure.value().orElseThrow());
        } else {
            described(figure);
        }
    }

    private void described(Figure figure) {
        out.writeStartObject();
        out.writeStringProperty(Names.RAW, figure.toString());
        figure.value().ifPresent(value -> out.writeNumberProperty(Names.VALUE, value));
        text(Names.NOTE, figure.note());
        if (!figure.isNumber()) {
            out.writeStringProperty(Names.STATE, figure.state().code());
        }
        out.writeEndObject();
    }

    private void text(String name, Optional<?> value) {
        value.ifPresent(each -> out.writeStringProperty(name, each.toString()));
    }
}
