package org.gongkai.report.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.TreeSet;
import org.gongkai.report.io.ReportNdjson;
import org.gongkai.report.io.ReportWriter;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.agency.Agency;
import org.gongkai.report.model.agency.AgencyKind;
import org.gongkai.report.model.agency.AgencyLevel;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.form.term.ApplicantType;
import org.gongkai.report.model.form.term.ApplicationLine;
import org.gongkai.report.model.form.term.Outcome;
import org.gongkai.report.model.form.term.RefusalReason;
import org.gongkai.report.testkit.report.Bodies;
import org.gongkai.report.testkit.report.SampleDraft;

/**
 * A province of bodies that report over some years, in which something is wrong at known places: which bodies have
 * which fault, their numbers say.
 */
final class SeededProvince {

    static final int FIRST_YEAR = 2022;
    static final int YEARS = 3;

    /** Of so many bodies one has each fault. */
    private static final int PERIOD = 50;

    private static final long USUAL = 400;
    private static final String[] SUBJECTS = {
        "农业", "教育", "交通", "水利", "住房", "医疗", "养老", "环保", "财政", "审计", "气象", "林业", "文化", "体育", "旅游", "消防"
    };
    private static final String[] ACTS = {"公布", "更新", "解读", "汇总", "核对", "清理", "归档", "征集", "回应", "推送"};

    private final int bodies;
    private final TreeSet<String> expected = new TreeSet<>();
    private final TreeSet<String> invalid = new TreeSet<>();
    private final List<String> renamings = new ArrayList<>();

    SeededProvince(int bodies) {
        this.bodies = bodies;
    }

    /** What the survey should notice: body, year, kind and what it is about. */
    TreeSet<String> expected() {
        return expected;
    }

    /** The bodies and years whose report is invalid. */
    TreeSet<String> invalid() {
        return invalid;
    }

    List<String> renamings() {
        return renamings;
    }

    void write(Path file) throws IOException {
        try (OutputStream out = Files.newOutputStream(file);
                ReportWriter writer = ReportNdjson.writer(out)) {
            for (int body = 0; body < bodies; body++) {
                List<DisclosureReport> years = years(body);
                for (int i = 0; i < years.size(); i++) {
                    year(body, i, years.get(i), writer);
                }
            }
        }
    }

    static String name(int body) {
        return String.format("样板%04d县财政局", body);
    }

    private static List<DisclosureReport> years(int body) {
        List<DisclosureReport> years = new ArrayList<>();
        for (int i = 0; i < YEARS; i++) {
            SampleDraft draft = draft(body, i);
            DisclosureReport plain = i == 0 ? draft.report() : draft.reportAfter(years.get(i - 1));
            years.add(told(plain, body, i));
        }
        return years;
    }

    private static SampleDraft draft(int body, int index) {
        Random random = new Random(body * 31L + index);
        Agency agency = Agency.builder()
                .name(name(body))
                .kind(AgencyKind.DEPARTMENT)
                .level(AgencyLevel.COUNTY)
                .build();
        boolean isOdd = body % PERIOD == 13 && index == YEARS - 1;
        return SampleDraft.of(FIRST_YEAR + index, new Bodies(AgencyLevel.COUNTY, USUAL, List.of(agency)), 0)
                .persons(Outcome.GRANTED, isOdd ? 45 : 90 + random.nextInt(21))
                .persons(RefusalReason.INTERNAL_AFFAIRS, isOdd ? 60 : 8 + random.nextInt(5))
                .persons(ApplicationLine.CARRIED_FORWARD, 2 + random.nextInt(2));
    }

    private static DisclosureReport told(DisclosureReport report, int body, int index) {
        String text = narrative(body % PERIOD == 21 ? body - 1 : body, index);
        return report.toBuilder()
                .problemsAndImprovements(text)
                .publishedOn(LocalDate.of(report.year() + 1, 1, 20))
                .build();
    }

    /** Sentences that no other body has but its twin. */
    private static String narrative(int body, int index) {
        Random random = new Random(body * 7919L + index);
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < 24; i++) {
            text.append("围绕");
            for (int j = 0; j < 4; j++) {
                text.append(SUBJECTS[random.nextInt(SUBJECTS.length)]);
            }
            text.append("领域").append(ACTS[random.nextInt(ACTS.length)]).append("有关信息的工作有待加强。");
        }
        return text.toString();
    }

    private void year(int body, int index, DisclosureReport report, ReportWriter writer) throws IOException {
        String name = name(body);
        int year = report.year();
        boolean isLast = index == YEARS - 1;
        switch (body % PERIOD) {
            case 3 -> {
                if (isLast) {
                    invalid.add(name + " " + year);
                    writer.write(swapped(report));
                    return;
                }
            }
            case 5 -> {
                if (index == 1) {
                    expect(name, year, "missing", "");
                    return;
                }
            }
            case 7 -> {
                if (isLast) {
                    expect(name, year, "late", "*");
                    writer.write(report.toBuilder()
                            .publishedOn(LocalDate.of(year + 1, 2, 10))
                            .build());
                    return;
                }
            }
            case 9 -> {
                if (isLast) {
                    expect(name, year, "twice", "*");
                    writer.write(report);
                }
            }
            case 11 -> {
                String old = "原" + name;
                if (index == 0) {
                    renamings.add(old + "," + name);
                    writer.write(report.toBuilder()
                            .agency(report.agency().withName(old))
                            .title(report.title().orElseThrow().replace(name, old))
                            .build());
                    return;
                }
                if (index == 1) {
                    expect(name, year, "renamed", old);
                }
            }
            case 13 -> {
                if (isLast) {
                    expect(name, year, "unlikePeers", "disclosureRate");
                    expect(name, year, "unlikePeers", "refusalRate");
                }
            }
            case 15 -> {
                if (isLast) {
                    expect(name, year, "wrongEdition", "*");
                    invalid.add(name + " " + year);
                    writer.write(onOldEdition(report));
                    return;
                }
            }
            case 21 -> expect(name(body - 1), year, "twin", name);
            default -> {
                // Nothing is wrong.
            }
        }
        writer.write(report);
    }

    private static DisclosureReport swapped(DisclosureReport report) {
        CellAddress cell = report.edition().form().cell(Outcome.GRANTED, ApplicantType.NATURAL_PERSON);
        return report.with(cell, report.figure(cell).countOr(0) + 9);
    }

    private static DisclosureReport onOldEdition(DisclosureReport report) {
        return report.toBuilder().figures(ReportFigures.blank(Edition.Y2019)).build();
    }

    private void expect(String body, int year, String kind, String about) {
        expected.add(String.join("|", body, String.valueOf(year), kind, about));
    }
}
