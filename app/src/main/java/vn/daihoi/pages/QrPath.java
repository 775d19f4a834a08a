package vn.daihoi.pages;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;

/// A QR code as the path of an SVG picture: no image file, no script.
///
/// @param side modules a side, with the quiet border of 4
/// @param path value for the `d` attribute, one unit a module
public record QrPath(int side, String path) {

    private static final int BORDER = 4;

    public static QrPath of(String text) {
        try {
            var matrix = Encoder.encode(text, ErrorCorrectionLevel.M).getMatrix();
            var path = new StringBuilder();
            for (int y = 0; y < matrix.getHeight(); y++) {
                for (int x = 0; x < matrix.getWidth(); x++) {
                    if (matrix.get(x, y) == 1) {
                        path.append('M').append(x + BORDER).append(' ').append(y + BORDER);
                        path.append("h1v1h-1z");
                    }
                }
            }
            return new QrPath(matrix.getWidth() + 2 * BORDER, path.toString());
        } catch (WriterException e) {
            throw new IllegalStateException(e);
        }
    }
}
