package org.gongkai.report.documents.ofd;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.gongkai.report.documents.archive.Archive;
import org.gongkai.report.documents.archive.XmlCursor;
import org.gongkai.report.documents.limit.LimitKind;
import org.gongkai.report.documents.limit.Limits;
import org.gongkai.report.documents.page.PageCanvas;
import org.gongkai.report.documents.page.PagesReader;
import org.gongkai.report.documents.reading.UnreadableDocumentException;
import org.gongkai.report.documents.reading.UnreadableDocumentException.Reason;
import org.gongkai.report.documents.source.SourceDocument;
import org.gongkai.report.documents.source.SourceFile;
import org.gongkai.report.documents.source.SourceReader;
import org.jspecify.annotations.Nullable;

/** Reads OFD: the pages of the first document in the file, with their templates. */
public final class OfdReader implements SourceReader {

    private static final String START = "OFD.xml";
    private static final int PAGES = 500;
    private static final OfdBox A4 = new OfdBox(0, 0, 210, 297);

    @Override
    public List<String> endings() {
        return List.of("ofd");
    }

    @Override
    public boolean recognises(SourceFile file) {
        return Archive.isArchive(file) && Archive.of(file.bytes()).has(START);
    }

    @Override
    public SourceDocument read(SourceFile file) {
        return new Document(Archive.of(file.bytes())).read();
    }

    /** The document while it is read. */
    private static final class Document {

        private final Archive archive;
        private final Map<String, String> templates = new HashMap<>();
        private final PagesReader pages = new PagesReader();
        private String folder = "";
        private OfdBox usual = A4;
        private int count;

        private Document(Archive archive) {
            this.archive = archive;
        }

        private SourceDocument read() {
            String root = root(open(START));
            if (root == null) {
                throw new UnreadableDocumentException(Reason.DAMAGED, START);
            }
            folder = root.substring(0, root.lastIndexOf('/') + 1);
            XmlCursor xml = open(root);
            int parent = xml.depth();
            while (xml.nextChild(parent)) {
                if (xml.name().equals("CommonData")) {
                    commonData(xml);
                } else if (xml.name().equals("Pages")) {
                    pages(xml);
                }
            }
            return pages.finish();
        }

        private XmlCursor open(String part) {
            return XmlCursor.open(archive.require(part), part);
        }

        /** Where the document is; the first of several. */
        private static @Nullable String root(XmlCursor xml) {
            int parent = xml.depth();
            while (xml.nextChild(parent)) {
                int body = xml.depth();
                while (xml.nextChild(body)) {
                    if (xml.name().equals("DocRoot")) {
                        return xml.text().strip();
                    }
                }
            }
            return null;
        }

        private void commonData(XmlCursor xml) {
            int parent = xml.depth();
            while (xml.nextChild(parent)) {
                if (xml.name().equals("PageArea")) {
                    usual = area(xml, usual);
                } else if (xml.name().equals("TemplatePage")) {
                    String id = xml.attribute("ID");
                    String place = xml.attribute("BaseLoc");
                    if (id != null && place != null) {
                        templates.put(id, place);
                    }
                }
            }
        }

        private static OfdBox area(XmlCursor xml, OfdBox usual) {
            OfdBox area = usual;
            int parent = xml.depth();
            while (xml.nextChild(parent)) {
                if (xml.name().equals("PhysicalBox")) {
                    area = OfdBox.parse(xml.text()).orElse(usual);
                }
            }
            return area;
        }

        private void pages(XmlCursor xml) {
            int parent = xml.depth();
            while (xml.nextChild(parent)) {
                String place = xml.attribute("BaseLoc");
                if (place != null) {
                    Limits.check(++count, PAGES, LimitKind.PAGES);
                    page(resolve(place));
                }
            }
        }

        private String resolve(String place) {
            return place.startsWith("/") ? place.substring(1) : folder + place;
        }

        /** Templates lie under what stands on the page itself, or over it. */
        private void page(String part) {
            OfdBox area = usual;
            XmlCursor xml = open(part);
            int parent = xml.depth();
            PageCanvas canvas = null;
            StringBuilder above = new StringBuilder();
            while (xml.nextChild(parent)) {
                if (xml.name().equals("Area")) {
                    area = area(xml, usual);
                    continue;
                }
                canvas = canvas == null ? canvas(area) : canvas;
                if (xml.name().equals("Template")) {
                    String template = templates.get(String.valueOf(xml.attribute("TemplateID")));
                    if (template != null && "Foreground".equals(xml.attribute("ZOrder"))) {
                        above.append(template).append('\n');
                    } else if (template != null) {
                        template(template, canvas, area);
                    }
                } else if (xml.name().equals("Content")) {
                    new OfdContent(canvas, area).draw(xml);
                }
            }
            PageCanvas drawn = canvas == null ? canvas(area) : canvas;
            OfdBox size = area;
            above.toString().lines().forEach(template -> template(template, drawn, size));
            pages.add(drawn.finish());
        }

        private PageCanvas canvas(OfdBox area) {
            return pages.canvas(count, OfdBox.points(area.width()), OfdBox.points(area.height()));
        }

        private void template(String place, PageCanvas canvas, OfdBox area) {
            XmlCursor xml = open(resolve(place));
            int parent = xml.depth();
            while (xml.nextChild(parent)) {
                if (xml.name().equals("Content")) {
                    new OfdContent(canvas, area).draw(xml);
                }
            }
        }
    }
}
