package org.gongkai.report.io;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.gongkai.report.model.DisclosureReport;

/**
 * The fingerprint of a report: SHA-256 of its canonical JSON. Equal reports have equal digests.
 *
 * @since 0.1.0
 */
public final class ReportDigest {

    private static final String PREFIX = "sha256:";

    private ReportDigest() {}

    /** The digest as {@code sha256:} and 64 hexadecimal digits. */
    public static String of(DisclosureReport report) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(ReportJson.canonical(report));
            return PREFIX + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
