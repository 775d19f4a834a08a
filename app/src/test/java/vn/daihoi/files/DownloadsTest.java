package vn.daihoi.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

class DownloadsTest {

    private static final FileId FILE = new FileId("a".repeat(64));

    private final Downloads downloads = new Downloads(new OneFile());

    @Test
    void areSavedUnderTheirVietnameseName() {
        assertThat(Downloads.disposition("Đề án \"số\" 1.docx"))
                .isEqualTo(
                        "attachment; filename=\"De an _so_ 1.docx\"; "
                                + "filename*=UTF-8''%C4%90%E1%BB%81%20%C3%A1n%20%22s%E1%BB%91%22%201.docx");
    }

    @Test
    void areNeverShownNorRun() {
        var headers = downloads.attachment(FILE, "trang.html").getHeaders();
        assertThat(headers.getFirst("Content-Disposition")).startsWith("attachment;");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getFirst("Content-Security-Policy")).contains("sandbox");
        assertThat(headers.getContentType()).hasToString("application/octet-stream");
    }

    @Test
    void sayWhatAnOfficeDocumentIs() {
        assertThat(downloads.attachment(FILE, "a.pdf").getHeaders().getContentType())
                .hasToString("application/pdf");
    }

    private static final class OneFile implements Files {

        @Override
        public StoreOutcome store(InputStream content, String name) {
            return new StoreOutcome.Empty();
        }

        @Override
        public InputStream open(FileId file) {
            return new ByteArrayInputStream(new byte[] {1});
        }

        @Override
        public long size(FileId file) {
            return 1;
        }

        @Override
        public long limit() {
            return 1;
        }
    }
}
