package org.gongkai.report.service.answer;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.gongkai.report.io.result.CheckedReport;
import org.gongkai.report.io.result.ResultJson;
import tools.jackson.databind.json.JsonMapper;

/**
 * The record of a verdict, to the letter, with the digests of its bytes in UTF-8. SM3 is among them where the JVM has a
 * provider of it.
 *
 * @param record the record as {@link ResultJson} writes it
 * @param digests by the name of the algorithm, in hexadecimal digits
 */
record Receipt(String record, Map<String, String> digests) {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    static Receipt of(CheckedReport checked) {
        String record = ResultJson.write(checked);
        Map<String, String> digests = new LinkedHashMap<>();
        for (String algorithm : new String[] {"SHA-256", "SM3"}) {
            try {
                byte[] digest = MessageDigest.getInstance(algorithm).digest(record.getBytes(StandardCharsets.UTF_8));
                digests.put(algorithm, HexFormat.of().formatHex(digest));
            } catch (NoSuchAlgorithmException e) {
                // None is bundled.
                continue;
            }
        }
        return new Receipt(record, digests);
    }

    void write(OutputStream out) {
        MAPPER.writeValue(out, this);
    }
}
