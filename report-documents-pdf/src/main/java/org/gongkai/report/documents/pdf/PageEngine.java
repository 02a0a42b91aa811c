package org.gongkai.report.documents.pdf;

import java.awt.geom.GeneralPath;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType3Font;
import org.apache.pdfbox.pdmodel.graphics.blend.BlendMode;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.state.PDGraphicsState;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;
import org.apache.pdfbox.util.Vector;
import org.gongkai.report.documents.page.Page;
import org.gongkai.report.documents.page.PageCanvas;
import org.gongkai.report.documents.page.PagesReader;
import org.jspecify.annotations.Nullable;

/** Tells a canvas what a page draws, in one pass over its orders. */
final class PageEngine extends PDFGraphicsStreamEngine {

    private static final double OPAQUE = 0.9;
    private static final double INVISIBLE = 0.05;
    private static final double NEAR = 1.0;

    private final PagePosition position;
    private final PageCanvas canvas;
    private final HiddenLayers layers;
    private final OrderCount orders;
    private final GlyphTexts texts = new GlyphTexts();
    private final PagePath path;
    /** How many parts of the content are open, and from which of them on nothing is shown; 0 for all is. */
    private int marked;

    private int hiddenFrom;
    private boolean clips;
    private boolean seen;
    private double lightness;
    private @Nullable Rectangle2D clip;

    PageEngine(PDPage page, int number, PagesReader pages, HiddenLayers layers, OrderCount orders) {
        super(page);
        this.orders = orders;
        this.layers = layers;
        this.position = PagePosition.of(page);
        this.canvas = pages.canvas(number, position.width(), position.height());
        this.path = new PagePath(position, canvas);
    }

    Page run() throws IOException {
        processPage(getPage());
        return canvas.finish();
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        orders.operator();
        super.processOperator(operator, operands);
    }

    @Override
    public void showForm(PDFormXObject form) throws IOException {
        orders.form();
        if (!layers.hide(form.getCOSObject().getCOSDictionary(COSName.OC))) {
            super.showForm(form);
        }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup form) throws IOException {
        orders.form();
        if (!layers.hide(form.getCOSObject().getCOSDictionary(COSName.OC))) {
            super.showTransparencyGroup(form);
        }
    }

    @Override
    public void beginMarkedContentSequence(COSName tag, COSDictionary properties) {
        marked++;
        if (hiddenFrom == 0 && COSName.OC.equals(tag) && layers.hide(properties)) {
            hiddenFrom = marked;
        }
    }

    @Override
    public void endMarkedContentSequence() {
        if (marked == hiddenFrom) {
            hiddenFrom = 0;
        }
        marked = Math.max(0, marked - 1);
    }

    @Override
    protected void showText(byte[] string) throws IOException {
        PDGraphicsState state = getGraphicsState();
        RenderingMode mode = state.getTextState().getRenderingMode();
        double alpha = mode.isFill() ? state.getNonStrokeAlphaConstant() : state.getAlphaConstant();
        seen = hiddenFrom == 0 && (mode.isFill() || mode.isStroke()) && alpha > INVISIBLE;
        lightness = Lightness.of(mode.isFill() ? state.getNonStrokingColor() : state.getStrokingColor());
        clip = state.getCurrentClippingPath().getBounds2D();
        super.showText(string);
    }

    @Override
    protected void showGlyph(Matrix matrix, PDFont font, int code, Vector displacement) throws IOException {
        double width = font.isVertical() ? font.getWidth(code) / 1000 : displacement.getX();
        glyph(matrix, font, code, width);
    }

    /** A sign that draws itself; what it draws is no line of a table. */
    @Override
    protected void showType3Glyph(Matrix matrix, PDType3Font font, int code, Vector displacement) {
        glyph(matrix, font, code, displacement.getX());
    }

    private void glyph(Matrix matrix, PDFont font, int code, double width) {
        Point2D start = position.of(matrix.getTranslateX(), matrix.getTranslateY());
        Point2D end = position.of(
                matrix.getTranslateX() + width * matrix.getScaleX(),
                matrix.getTranslateY() + width * matrix.getShearY());
        Point2D top =
                position.of(matrix.getTranslateX() + matrix.getShearX(), matrix.getTranslateY() + matrix.getScaleY());
        double size = start.distance(top);
        double slope = Math.abs(end.getY() - start.getY());
        boolean upright = end.getX() >= start.getX() && slope < 0.1 * Math.max(size, 0.01) && top.getY() < start.getY();
        Rectangle2D shown = clip;
        double x = matrix.getTranslateX() + width * matrix.getScaleX() / 2 + matrix.getShearX() * 0.35;
        double y = matrix.getTranslateY() + width * matrix.getShearY() / 2 + matrix.getScaleY() * 0.35;
        boolean inside = shown == null
                || x >= shown.getMinX() - NEAR
                        && x <= shown.getMaxX() + NEAR
                        && y >= shown.getMinY() - NEAR
                        && y <= shown.getMaxY() + NEAR;
        if (Double.isFinite(start.getX() + start.getY() + end.getX() + size)) {
            canvas.glyph(
                    texts.of(font, code),
                    start.getX(),
                    end.getX(),
                    start.getY(),
                    size,
                    upright,
                    seen && inside && size > 0.5,
                    lightness);
        }
    }

    @Override
    public void drawImage(PDImage image) {
        if (hiddenFrom > 0) {
            return;
        }
        Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
        boolean whole = image instanceof PDImageXObject picture
                && !picture.isStencil()
                && !picture.getCOSObject().containsKey(COSName.SMASK)
                && !picture.getCOSObject().containsKey(COSName.MASK);
        Point2D a = matrix.transformPoint(0, 0);
        Point2D b = matrix.transformPoint(1, 1);
        canvas.image(position.box(a, b), whole && isOpaque(getGraphicsState()));
    }

    private static boolean isOpaque(PDGraphicsState state) {
        return state.getNonStrokeAlphaConstant() > OPAQUE
                && state.getSoftMask() == null
                && state.getBlendMode() == BlendMode.NORMAL;
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        path.moveTo(p0);
        path.lineTo(p1);
        path.lineTo(p2);
        path.lineTo(p3);
        path.close();
    }

    @Override
    public void clip(int windingRule) {
        clips = true;
    }

    @Override
    public void moveTo(float x, float y) {
        path.moveTo(new Point2D.Float(x, y));
    }

    @Override
    public void lineTo(float x, float y) {
        path.lineTo(new Point2D.Float(x, y));
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        path.curveTo(new Point2D.Float(x3, y3));
    }

    @Override
    public Point2D getCurrentPoint() {
        return path.current();
    }

    @Override
    public void closePath() {
        path.close();
    }

    @Override
    public void endPath() {
        if (clips) {
            clips = false;
            // What is shown is cut to the bounds: near enough for signs, and quick.
            path.bounds().ifPresent(bounds -> getGraphicsState().intersectClippingPath(new GeneralPath(bounds)));
        }
        path.clear();
    }

    @Override
    public void strokePath() {
        stroke();
        endPath();
    }

    private void stroke() {
        PDGraphicsState state = getGraphicsState();
        if (hiddenFrom == 0
                && state.getAlphaConstant() > INVISIBLE
                && Lightness.of(state.getStrokingColor()) < 1 - INVISIBLE) {
            path.stroke();
        }
    }

    private void fill() {
        PDGraphicsState state = getGraphicsState();
        if (hiddenFrom == 0 && state.getNonStrokeAlphaConstant() > INVISIBLE) {
            path.fill(isOpaque(state), Lightness.of(state.getNonStrokingColor()));
        }
    }

    @Override
    public void fillPath(int windingRule) {
        fill();
        endPath();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        fill();
        stroke();
        endPath();
    }

    @Override
    public void shadingFill(COSName shading) {
        // Colours that run into each other are no line.
    }
}
