package org.gongkai.report.io.profile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.report.rules.RuleCatalogue;
import org.gongkai.report.rules.RuleProfile;
import org.jspecify.annotations.Nullable;

/**
 * Reads profiles from JSON or YAML. YAML needs {@code org.snakeyaml:snakeyaml-engine}, which who writes JSON does
 * without; where it is missing, the exception says so.
 *
 * <pre>{@code
 * off: [Y-JUMP]
 * severities:
 *   - {rule: C-BLANK, cells: "T3.*:G", severity: ERROR}
 * waivers:
 *   - {rule: S-TITLE, agency: 示例县财政局, owner: 王某, reason: 机构更名, expires: 2025-03-31}
 * }</pre>
 *
 * <p>Unknown properties, unknown rules and anything malformed are refused with a message that names the place.
 *
 * @since 0.1.0
 */
public final class RuleProfiles {

    /** The most bytes that a profile may have. */
    public static final int MAX_BYTES = 1 << 20;

    private RuleProfiles() {}

    /**
     * The profile in a file, in UTF-8.
     *
     * @throws IOException where the file cannot be read
     * @throws ProfileException where it holds no profile, naming the place and quoting the culprit
     */
    public static RuleProfile read(Path file) throws IOException {
        return read(file, RuleCatalogue.standard());
    }

    /**
     * The profile in a file, in UTF-8, which may name the rules of a catalogue: {@code validator.catalogue()}.
     *
     * @throws IOException where the file cannot be read
     * @throws ProfileException where it holds no profile, naming the place and quoting the culprit
     */
    public static RuleProfile read(Path file, RuleCatalogue rules) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(bytes, rules);
        }
    }

    /**
     * The profile in a stream, in UTF-8, read to its end and left open.
     *
     * @throws IOException where the stream fails
     * @throws ProfileException where it holds no profile, naming the place and quoting the culprit
     */
    public static RuleProfile read(InputStream stream) throws IOException {
        return read(stream, RuleCatalogue.standard());
    }

    /**
     * The profile in a stream, which may name the rules of a catalogue.
     *
     * @throws IOException where the stream fails
     * @throws ProfileException where it holds no profile, naming the place and quoting the culprit
     */
    public static RuleProfile read(InputStream stream, RuleCatalogue rules) throws IOException {
        return read(stream.readNBytes(MAX_BYTES + 1), rules);
    }

    /**
     * The profile in bytes, in UTF-8.
     *
     * @throws ProfileException where they hold no profile, naming the place and quoting the culprit
     */
    public static RuleProfile read(byte[] bytes) {
        return read(bytes, RuleCatalogue.standard());
    }

    /**
     * The profile in bytes, which may name the rules of a catalogue.
     *
     * @throws ProfileException where they hold no profile, naming the place and quoting the culprit
     */
    public static RuleProfile read(byte[] bytes, RuleCatalogue rules) {
        return read(text(bytes), rules);
    }

    private static String text(byte[] bytes) {
        requireWithin(bytes.length);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException e) {
            throw ProfileException.because(e, "encoding");
        }
    }

    /**
     * The profile in a text.
     *
     * @throws ProfileException where it holds no profile, naming the place and quoting the culprit
     */
    public static RuleProfile read(String text) {
        return read(text, RuleCatalogue.standard());
    }

    /**
     * The profile in a text, which may name the rules of a catalogue.
     *
     * @throws ProfileException where it holds no profile, naming the place and quoting the culprit
     */
    public static RuleProfile read(String text, RuleCatalogue rules) {
        requireWithin(text.length());
        @Nullable Object tree = ProfileTree.of(text);
        if (tree == null) {
            throw ProfileException.at("", "empty");
        }
        return ProfileNode.of(tree, rules).profile();
    }

    private static void requireWithin(int length) {
        if (length > MAX_BYTES) {
            throw ProfileException.at("", "size", Integer.toString(MAX_BYTES));
        }
    }
}
