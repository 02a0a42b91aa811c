package org.gongkai.report.rules.profile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.gongkai.report.rules.RuleProfile;

/** A short text that tells profiles apart, the same on every machine and in every run. */
public final class ProfileFingerprint {

    private static final int LENGTH = 12;

    private ProfileFingerprint() {}

    public static String of(RuleProfile profile) {
        List<Object> parts = List.of(new TreeSet<>(profile.off()), profile.severities(), profile.waivers());
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(parts.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
