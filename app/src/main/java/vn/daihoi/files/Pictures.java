package vn.daihoi.files;

import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.ExifUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

/// Makes pictures that people send small and upright. What cameras write beside a picture, such as
/// the place where it was taken, does not survive.
@Component
public class Pictures {

    /// In bytes; what a phone makes is well below.
    private static final int LARGEST = 40 << 20;

    /// Pixels that a picture may promise: a small file can promise more than any memory holds.
    private static final long MOST_PIXELS = 120_000_000;

    private static final String JPEG = "JPEG";
    private static final double QUALITY = 0.85;
    private static final Set<String> READ = Set.of(JPEG, "png");

    /// What came of a picture.
    public sealed interface Made {

        /// @param jpeg no side longer than was asked
        record Small(byte[] jpeg, int width, int height) implements Made {}

        record Refused(Fault fault) implements Made {}
    }

    /// Why a picture is not taken.
    public enum Fault {
        EMPTY,
        TOO_LARGE,
        /// the format of some phones, which browsers do not show
        HEIC,
        /// neither JPEG nor PNG
        FOREIGN,
        /// begins as a picture and does not go on as one
        BROKEN;

        /// Key of the text that says what is wrong and how to put it right.
        public String messageKey() {
            return "pages.picture." + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /// Reads no more of the picture into memory than twice the size that is asked.
    ///
    /// @param content JPEG or PNG, anything else is refused
    /// @param side longest side of what is made, in pixels; a smaller picture keeps its size
    public Made small(byte[] content, int side) {
        var fault = fault(content);
        if (fault != null) {
            return new Made.Refused(fault);
        }
        try (var input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            return read(input, side);
        } catch (IOException | RuntimeException e) {
            // the decoder meets a broken picture with either
            return new Made.Refused(Fault.BROKEN);
        }
    }

    private static @Nullable Fault fault(byte[] content) {
        if (content.length == 0) {
            return Fault.EMPTY;
        }
        if (content.length > LARGEST) {
            return Fault.TOO_LARGE;
        }
        return isHeic(content) ? Fault.HEIC : null;
    }

    /// ISO/IEC 23008-12: the box `ftyp` with a brand of that family.
    private static boolean isHeic(byte[] content) {
        if (content.length < 12) {
            return false;
        }
        var head = new String(content, 4, 8, StandardCharsets.ISO_8859_1);
        return head.startsWith("ftyphe")
                || head.startsWith("ftypmif1")
                || head.startsWith("ftypmsf1");
    }

    private static Made read(ImageInputStream input, int side) throws IOException {
        var readers = ImageIO.getImageReaders(input);
        if (!readers.hasNext()) {
            return new Made.Refused(Fault.FOREIGN);
        }
        ImageReader reader = readers.next();
        try {
            if (!READ.contains(reader.getFormatName())) {
                return new Made.Refused(Fault.FOREIGN);
            }
            reader.setInput(input);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            return pixels > MOST_PIXELS
                    ? new Made.Refused(Fault.TOO_LARGE)
                    : made(upright(reader, side), side);
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage upright(ImageReader reader, int side) throws IOException {
        int longest = Math.max(reader.getWidth(0), reader.getHeight(0));
        int step = Math.max(1, longest / (2 * side));
        var some = reader.getDefaultReadParam();
        some.setSourceSubsampling(step, step, 0, 0);
        var picture = reader.read(0, some);
        var orientation = orientation(reader);
        return orientation == null
                ? picture
                : ExifFilterUtils.getFilterForOrientation(orientation).apply(picture);
    }

    /// A picture whose notes cannot be read is a picture still.
    private static @Nullable Orientation orientation(ImageReader reader) {
        try {
            return reader.getFormatName().equals(JPEG)
                    ? ExifUtils.getExifOrientation(reader, 0)
                    : null;
        } catch (IOException | RuntimeException e) {
            return null;
        }
    }

    private static Made made(BufferedImage picture, int side) throws IOException {
        int longest = Math.min(side, Math.max(picture.getWidth(), picture.getHeight()));
        var small =
                Thumbnails.of(picture)
                        .size(longest, longest)
                        .imageType(BufferedImage.TYPE_INT_RGB)
                        .asBufferedImage();
        var jpeg = new ByteArrayOutputStream();
        Thumbnails.of(small)
                .scale(1)
                .outputFormat("jpg")
                .outputQuality(QUALITY)
                .toOutputStream(jpeg);
        return new Made.Small(jpeg.toByteArray(), small.getWidth(), small.getHeight());
    }
}
