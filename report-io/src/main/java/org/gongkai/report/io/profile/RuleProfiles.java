package org.gongkai.report.io.profile;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.gongkai.report.rules.RuleCatalogue;
import org.gongkai.report.rules.RuleProfile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
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
     * The profile in a file.
     *
     * @throws IOException where the file cannot be read
     * @throws IllegalArgumentException where it holds no profile, naming the place and quoting the culprit
     */
    public static RuleProfile read(Path file) throws IOException {
        if (Files.size(file) > MAX_BYTES) {
            throw new IllegalArgumentException("a profile has at most " + MAX_BYTES + " bytes");
        }
        return read(Files.readString(file));
    }

    /**
     * The profile in a text.
     *
     * @throws IllegalArgumentException where it holds no profile, naming the place and quoting the culprit
     */
    public static RuleProfile read(String text) {
        if (text.length() > MAX_BYTES) {
            throw new IllegalArgumentException("a profile has at most " + MAX_BYTES + " bytes");
        }
        RuleProfile profile = ProfileNode.of(tree(text)).profile();
        profile.off().forEach(RuleCatalogue.standard()::rule);
        profile.severities().forEach(change -> RuleCatalogue.standard().rule(change.rule()));
        profile.waivers().forEach(waiver -> RuleCatalogue.standard().rule(waiver.rule()));
        return profile;
    }

    private static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException e) {
            throw new IllegalArgumentException("not a profile in YAML or JSON: " + e.getOriginalMessage(), e);
        }
    }
}
