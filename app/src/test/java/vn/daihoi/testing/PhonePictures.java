package vn.daihoi.testing;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

/// Pictures as phones send them.
public final class PhonePictures {

    private static final int TURNED_RIGHT = 6;

    private PhonePictures() {}

    /// The left half is red, the other black.
    ///
    /// @param format as ImageIO calls it
    public static byte[] picture(String format, int width, int height) throws IOException {
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(picture, format, bytes);
        return bytes.toByteArray();
    }

    /// A camera that was held upright says so beside the picture, with the place.
    public static byte[] fromPhone(byte[] jpeg) {
        var words = "Exif\0\0MM\0*".getBytes(StandardCharsets.ISO_8859_1);
        var place = "21.0122N 105.8250E".getBytes(StandardCharsets.ISO_8859_1);
        int length = 2 + words.length + 4 + 2 + 12 + 4 + place.length;
        var bytes = ByteBuffer.allocate(jpeg.length + 2 + length);
        int start = 4 + ByteBuffer.wrap(jpeg).getShort(4);
        bytes.put(jpeg, 0, start).putShort((short) 0xFFE1).putShort((short) length).put(words);
        bytes.putInt(8).putShort((short) 1);
        bytes.putShort((short) 0x0112).putShort((short) 3).putInt(1);
        bytes.putShort((short) TURNED_RIGHT).putShort((short) 0).putInt(0).put(place);
        return bytes.put(jpeg, start, jpeg.length - start).array();
    }
}
