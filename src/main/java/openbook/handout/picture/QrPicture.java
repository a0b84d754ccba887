package openbook.handout.picture;

import io.nayuki.qrcodegen.QrCode;
import openbook.handout.render.Escape;
import openbook.handout.render.Markup;

/** Renders a link as a QR code, offline. */
public final class QrPicture {
    /** Width of the white margin in modules, as the standard requires. */
    private static final int QUIET = 4;

    private QrPicture() {}

    /** Returns an SVG element: one path, one unit per module, one stroke per run of dark modules. */
    public static Markup svg(String url, String label) {
        QrCode code = QrCode.encodeText(url, QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                int start = x;
                while (x < code.size && code.getModule(x, y)) {
                    x++;
                }
                if (x > start) {
                    int wide = x - start;
                    path.append("M%d %dh%dv1h-%dz".formatted(start + QUIET, y + QUIET, wide, wide));
                }
            }
        }
        int size = code.size + 2 * QUIET;
        return Markup.of(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" width=\"" + size + "\" height=\"" + size
                        + "\" viewBox=\"0 0 " + size + " " + size + "\"><title>QR code: " + Escape.html(label)
                        + "</title><path fill=\"#000\" d=\"" + path + "\"/></svg>");
    }
}
