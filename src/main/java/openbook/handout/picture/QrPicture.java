package openbook.handout.picture;

import io.nayuki.qrcodegen.QrCode;
import openbook.handout.render.Escape;
import openbook.handout.render.Markup;
import openbook.handout.view.Clinic;

/** A link as a picture that a phone's camera reads; drawn here, so that nobody is asked for it. */
public final class QrPicture {
    /** Four modules of white all around, as the standard asks. */
    private static final int QUIET = 4;

    private QrPicture() {}

    /** An SVG element: one path, one unit a module, each row of dark modules one stroke of the pen. */
    public static Markup svg(Clinic.Link link) {
        QrCode code = QrCode.encodeText(link.url(), QrCode.Ecc.MEDIUM);
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
                        + "\" viewBox=\"0 0 " + size + " " + size + "\"><title>QR code: " + Escape.html(link.label())
                        + "</title><path fill=\"#000\" d=\"" + path + "\"/></svg>");
    }
}
