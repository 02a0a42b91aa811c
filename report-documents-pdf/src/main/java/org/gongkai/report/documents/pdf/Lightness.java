package org.gongkai.report.documents.pdf;

import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDColorSpace;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceN;
import org.apache.pdfbox.pdmodel.graphics.color.PDIndexed;
import org.apache.pdfbox.pdmodel.graphics.color.PDLab;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.color.PDSeparation;

/** How light a colour is, near enough to tell white. */
final class Lightness {

    private Lightness() {}

    /** 0 for black to 1 for white; what is not known is dark. */
    static double of(PDColor color) {
        PDColorSpace space = color.getColorSpace();
        float[] parts = color.getComponents();
        if (space == null || parts.length == 0 || space instanceof PDPattern || space instanceof PDIndexed) {
            return 0;
        }
        if (space instanceof PDLab) {
            return parts[0] / 100;
        }
        boolean ink = space instanceof PDSeparation || space instanceof PDDeviceN || parts.length == 4;
        double lightness = 1;
        for (float part : parts) {
            lightness = Math.min(lightness, ink ? 1 - part : part);
        }
        return lightness;
    }
}
