package vn.daihoi.files;

import static org.assertj.core.api.Assertions.assertThat;

import static vn.daihoi.testing.PhonePictures.fromPhone;
import static vn.daihoi.testing.PhonePictures.picture;

import org.junit.jupiter.api.Test;

import vn.daihoi.files.Pictures.Fault;
import vn.daihoi.files.Pictures.Made;

import java.awt.Color;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import javax.imageio.ImageIO;

class PicturesTest {

    private static final int SIDE = 100;

    private final Pictures pictures = new Pictures();

    private Made made(byte[] content) {
        return pictures.small(content, SIDE);
    }

    @Test
    void aLargePictureIsMadeSmallInItsProportions() throws IOException {
        for (var format : new String[] {"jpg", "png"}) {
            var small = (Made.Small) made(picture(format, 1600, 1200));
            assertThat(small.width()).isEqualTo(SIDE);
            assertThat(small.height()).isEqualTo(75);
            assertThat(ImageIO.read(new ByteArrayInputStream(small.jpeg())).getWidth())
                    .isEqualTo(SIDE);
        }
    }

    @Test
    void aSmallPictureKeepsItsSize() throws IOException {
        var small = (Made.Small) made(picture("png", 40, 30));
        assertThat(small.width()).isEqualTo(40);
    }

    @Test
    void stampsOutPlaceAndTurnsThePictureUpright() throws IOException {
        var sent = fromPhone(picture("jpg", 400, 200));
        assertThat(new String(sent, StandardCharsets.ISO_8859_1)).contains("105.8250E");
        var small = (Made.Small) made(sent);
        assertThat(small.height()).isEqualTo(SIDE);
        assertThat(small.width()).isEqualTo(SIDE / 2);
        var upper = new Color(ImageIO.read(new ByteArrayInputStream(small.jpeg())).getRGB(25, 10));
        assertThat(upper.getRed()).isGreaterThan(200);
        assertThat(new String(small.jpeg(), StandardCharsets.ISO_8859_1))
                .doesNotContain("Exif", "105.8250E");
    }

    @Test
    void refusesWhatIsNoPictureAndSaysWhy() throws IOException {
        assertThat(made(new byte[0])).isEqualTo(new Made.Refused(Fault.EMPTY));
        assertThat(made("%PDF-1.4".getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo(new Made.Refused(Fault.FOREIGN));
        assertThat(made(picture("gif", 20, 20))).isEqualTo(new Made.Refused(Fault.FOREIGN));
        assertThat(made("\0\0\0\u0018ftypheic\0\0\0\0".getBytes(StandardCharsets.ISO_8859_1)))
                .isEqualTo(new Made.Refused(Fault.HEIC));
        assertThat(made(new byte[(40 << 20) + 1])).isEqualTo(new Made.Refused(Fault.TOO_LARGE));
    }

    @Test
    void refusesABrokenPicture() throws IOException {
        var whole = picture("png", 300, 300);
        assertThat(made(Arrays.copyOf(whole, whole.length / 2)))
                .isEqualTo(new Made.Refused(Fault.BROKEN));
    }

    @Test
    void refusesAPictureThatPromisesMorePixelsThanMemoryHolds() throws IOException {
        var bomb = picture("png", 20, 20);
        ByteBuffer.wrap(bomb).putInt(16, 50_000).putInt(20, 50_000);
        assertThat(made(bomb))
                .isIn(new Made.Refused(Fault.TOO_LARGE), new Made.Refused(Fault.BROKEN));
    }
}
