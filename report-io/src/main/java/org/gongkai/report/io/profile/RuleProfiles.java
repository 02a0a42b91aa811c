package org.gongkai.report.io.profile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.report.rules.RuleProfile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * Reads profiles from YAML or JSON, which is YAML too.
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
 */
public final class RuleProfiles {

    /** The most bytes that a profile may have. */
    public static final int MAX_BYTES = 1 << 20;

    private static final YAMLMapper MAPPER = YAMLMapper.builder()
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private RuleProfiles() {}

    /**
     * The profile in a file, in UTF-8.
     *
     * @throws IOException where the file cannot be read
     * @throws ProfileException where it holds no profile, naming the place and quoting the culprit
     */
    public static RuleProfile read(Path file) throws IOException {
        try (InputStream bytes = Files.newInputStream(file)) {
            return read(text(bytes.readNBytes(MAX_BYTES + 1)));
        }
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
        requireWithin(text.length());
        return ProfileNode.of(tree(text)).profile();
    }

    private static void requireWithin(int length) {
        if (length > MAX_BYTES) {
            throw ProfileException.at("", "size", Integer.toString(MAX_BYTES));
        }
    }

    private static JsonNode tree(String text) {
        JsonNode tree = parse(text);
        if (tree.isMissingNode() || tree.isNull()) {
            throw ProfileException.at("", "empty");
        }
        return tree;
    }

    private static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            TokenStreamLocation place = e.getLocation() == null ? TokenStreamLocation.NA : e.getLocation();
            throw ProfileException.because(
                    e,
                    "syntax",
                    Integer.toString(place.getLineNr()),
                    Integer.toString(place.getColumnNr()),
                    firstLine(e.getOriginalMessage()));
        }
    }

    /** The parser's own words; what follows the first line quotes the document. */
    private static String firstLine(String message) {
        return ProfileException.quote(message.lines().findFirst().orElse(""));
    }
}
