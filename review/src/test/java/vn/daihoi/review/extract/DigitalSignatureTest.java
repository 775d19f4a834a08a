package vn.daihoi.review.extract;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import org.junit.jupiter.api.Test;

class DigitalSignatureTest {

    @Test
    void isFoundInWordOpenDocumentAndPdf() {
        assertThat(isSigned(new Zip().with("_xmlsignatures/sig1.xml", "<a/>").bytes())).isTrue();
        assertThat(isSigned(new Zip().with("META-INF/documentsignatures.xml", "<a/>").bytes()))
                .isTrue();
        assertThat(isSigned("%PDF-1.7 /Type /Sig /ByteRange [0 10 20 30]".getBytes(ISO_8859_1)))
                .isTrue();
    }

    @Test
    void isNotSeenWhereNoneIs() {
        assertThat(isSigned(new Zip().with("word/document.xml", "<a/>").bytes())).isFalse();
        assertThat(isSigned("%PDF-1.7 không có chữ ký".getBytes(ISO_8859_1))).isFalse();
        assertThat(isSigned("PK\u0003\u0004 hỏng".getBytes(ISO_8859_1))).isFalse();
        assertThat(isSigned(new byte[0])).isFalse();
    }

    private static boolean isSigned(byte[] content) {
        return DigitalSignature.isIn(content, Limits.standard());
    }
}
