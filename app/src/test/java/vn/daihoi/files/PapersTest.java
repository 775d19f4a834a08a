package vn.daihoi.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.files.Papers.Kept;
import vn.daihoi.testing.PhonePictures;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

class PapersTest {

    private final OneFile files = new OneFile();
    private final Papers papers = new Papers(files, new Pictures());

    @Test
    void keepAPhotoWithoutThePlaceWhereItWasTaken() throws IOException {
        byte[] photo = PhonePictures.fromPhone(PhonePictures.picture("jpg", 40, 30));
        assertThat(text(photo)).contains("105.8250E");
        assertThat(papers.keep("bien-ban.jpg", photo)).isInstanceOf(Kept.Stored.class);
        assertThat(text(files.content)).doesNotContain("Exif", "105.8250E");
    }

    @Test
    void keepAPaperByteForByte() {
        byte[] paper = "%PDF-1.7 chụp tại 105.8250E".getBytes(StandardCharsets.UTF_8);
        assertThat(papers.keep("bien-ban.pdf", paper)).isInstanceOf(Kept.Stored.class);
        assertThat(files.content).isEqualTo(paper);
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }

    /// Remembers what it was given last.
    private static final class OneFile implements Files {

        private byte[] content = new byte[0];

        @Override
        public StoreOutcome store(InputStream given, String name) {
            try {
                content = given.readAllBytes();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new StoreOutcome.Stored(new FileId("0".repeat(64)), name, content.length);
        }

        @Override
        public InputStream open(FileId file) {
            return new ByteArrayInputStream(content);
        }

        @Override
        public long size(FileId file) {
            return content.length;
        }

        @Override
        public long limit() {
            return 1_000_000;
        }
    }
}
