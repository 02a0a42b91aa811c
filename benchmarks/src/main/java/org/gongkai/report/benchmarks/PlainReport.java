package org.gongkai.report.benchmarks;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * The peer of databind: records of the shape of the JSON (edition of 2021), as somebody would write them by hand. A
 * cell is a number or null: less than a figure, which may also be a text with a state, its number and a note.
 */
record PlainReport(
        @Nullable String formatVersion,
        String edition,
        int year,
        Body agency,
        @Nullable String title,
        @Nullable Period period,
        @Nullable String publishedOn,
        @Nullable String preamble,
        @Nullable Introduced overview,
        Proactive proactiveDisclosure,
        Requests applications,
        Cases remedies,
        @Nullable String problemsAndImprovements,
        @Nullable Others otherMatters) {

    record Body(
            String name,
            @Nullable String creditCode,
            @Nullable String divisionCode,
            @Nullable String kind,
            @Nullable String level) {}

    record Period(String from, String to) {}

    record Introduced(
            @Nullable String introduction,
            @Nullable String proactiveDisclosure,
            @Nullable String disclosureOnRequest,
            @Nullable String informationManagement,
            @Nullable String platforms,
            @Nullable String oversight) {}

    record Proactive(
            Documents regulations,
            Documents normativeDocuments,
            Decisions licensing,
            Decisions penalties,
            Decisions coercion,
            Fees fees) {}

    record Documents(
            @Nullable Long issued,
            @Nullable Long repealed,
            @Nullable Long inForce) {}

    record Decisions(@Nullable Long decisions) {}

    record Fees(@Nullable BigDecimal amount) {}

    record Requests(Line received, Line carriedIn, Answers outcomes, Line carriedForward) {}

    record Answers(
            Line granted,
            Line partlyGranted,
            Refused refused,
            Unavailable unavailable,
            NotProcessed notProcessed,
            Handled other,
            Line total) {}

    record Refused(
            Line stateSecret,
            Line prohibitedByLaw,
            Line securityAndStability,
            Line thirdPartyRights,
            Line internalAffairs,
            Line deliberativeProcess,
            Line enforcementFile,
            Line administrativeQuery) {}

    record Unavailable(Line notHeld, Line needsCreation, Line stillUnclear) {}

    record NotProcessed(
            Line petitionOrComplaint,
            Line repeatedRequest,
            Line publishedMaterial,
            Line excessiveRequests,
            Line confirmationOrReissue) {}

    record Handled(Line correctionOverdue, Line feeUnpaid, Line other) {}

    record Line(
            @Nullable Long naturalPerson,
            @Nullable Long commercialEnterprise,
            @Nullable Long researchInstitution,
            @Nullable Long publicWelfareOrganisation,
            @Nullable Long legalServiceInstitution,
            @Nullable Long otherOrganisation,
            @Nullable Long total) {}

    record Cases(Results reconsideration, Results directLitigation, Results litigationAfterReconsideration) {}

    record Results(
            @Nullable Long upheld,
            @Nullable Long corrected,
            @Nullable Long otherResult,
            @Nullable Long pending,
            @Nullable Long total) {}

    record Others(@Nullable String text, @Nullable Charged processingFee) {}

    record Charged(@Nullable Long requests, @Nullable BigDecimal amountYuan) {}
}
