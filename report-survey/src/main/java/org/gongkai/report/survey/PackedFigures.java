package org.gongkai.report.survey;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.Edition;

/** The figures of a report in about a hundred bytes, for most cells of most reports are blank or zero. */
final class PackedFigures {

    private PackedFigures() {}

    static byte[] pack(ReportFigures figures) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(new DeflaterOutputStream(bytes))) {
            for (Figure figure : figures.toList()) {
                byte[] text = figure.toString().getBytes(StandardCharsets.UTF_8);
                out.writeInt(text.length);
                out.write(text);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    static ReportFigures unpack(Edition edition, byte[] packed) {
        ReportFigures.Builder figures = ReportFigures.builder(edition);
        try (DataInputStream in = new DataInputStream(new InflaterInputStream(new ByteArrayInputStream(packed)))) {
            for (int i = 0; i < edition.cells().size(); i++) {
                byte[] text = in.readNBytes(in.readInt());
                figures.set(i, Figure.parse(new String(text, StandardCharsets.UTF_8)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return figures.build();
    }
}
