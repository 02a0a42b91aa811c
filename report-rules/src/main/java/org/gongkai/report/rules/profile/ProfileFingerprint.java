package org.gongkai.report.rules.profile;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import org.gongkai.report.rules.LocalRule;
import org.gongkai.report.rules.RuleProfile;

/** A short text that tells profiles apart, the same on every machine and in every run. */
public final class ProfileFingerprint {

    private static final int LENGTH = 12;

    private ProfileFingerprint() {}

    /** Of a profile, and of the rules that were added under it. */
    public static String of(RuleProfile profile, List<LocalRule> added) {
        List<Object> parts = new ArrayList<>(List.of(
                new TreeSet<>(profile.off()),
                profile.severities(),
                profile.waivers(),
                profile.childrenComplete(),
                profile.name(),
                profile.version(),
                profile.deadlines(),
                profile.texts()));
        if (!profile.headings().isEmpty()) {
            parts.add(profile.headings());
        }
        if (!added.isEmpty()) {
            parts.add(added.stream().map(LocalRule::toString).sorted().toList());
        }
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256").digest(parts.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, LENGTH);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
