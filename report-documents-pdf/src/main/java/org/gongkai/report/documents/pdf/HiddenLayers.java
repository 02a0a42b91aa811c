package org.gongkai.report.documents.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/** The layers of a document that are switched off when it is opened. */
final class HiddenLayers {

    private final Set<COSBase> off = Collections.newSetFromMap(new IdentityHashMap<>());

    private HiddenLayers() {}

    static HiddenLayers of(PDDocument document) {
        HiddenLayers layers = new HiddenLayers();
        COSDictionary properties = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.OCPROPERTIES);
        COSDictionary usual = properties == null ? null : properties.getCOSDictionary(COSName.D);
        COSArray names = usual == null ? null : usual.getCOSArray(COSName.OFF);
        for (int i = 0; names != null && i < names.size(); i++) {
            COSBase layer = names.getObject(i);
            if (layer != null) {
                layers.off.add(layer);
            }
        }
        return layers;
    }

    /** Whether what belongs to a layer, or to a group of layers, is not shown. */
    boolean hide(@Nullable COSDictionary layer) {
        if (off.isEmpty() || layer == null) {
            return false;
        }
        COSArray members = layer.getCOSArray(COSName.OCGS);
        if (members == null) {
            COSBase one = layer.getDictionaryObject(COSName.OCGS);
            return off.contains(layer) || one != null && off.contains(one);
        }
        boolean all = members.size() > 0;
        for (int i = 0; i < members.size(); i++) {
            all &= off.contains(members.getObject(i));
        }
        return all;
    }
}
