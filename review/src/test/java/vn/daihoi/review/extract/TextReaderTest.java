package vn.daihoi.review.extract;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;

import org.junit.jupiter.api.Test;

import vn.daihoi.review.text.ExtractedDocument.Format;
import vn.daihoi.review.text.Pages;

import java.nio.charset.Charset;
import java.text.Normalizer;

class TextReaderTest {

    private static final String REPORT = "BÁO CÁO\n\nI. Kết quả\r\nĐã vận động 12 hộ.";

    @Test
    void makesABlockOfEveryLineThatIsNotBlank() {
        var document = Read.document("a.txt", REPORT);

        assertThat(document.format()).isEqualTo(Format.TEXT);
        assertThat(document.text()).isEqualTo("BÁO CÁO\nI. Kết quả\nĐã vận động 12 hộ.");
        assertThat(Read.blocks(document))
                .containsExactly("BÁO CÁO", "I. Kết quả", "Đã vận động 12 hộ.");
        assertThat(document.pages()).isEqualTo(new Pages(1, Pages.Method.ESTIMATE));
    }

    @Test
    void cutsAtAFormFeedSoThatTheHeadingBehindItStartsABlock() {
        assertThat(Read.blocks(Read.document("a.txt", "cuối trang\n\fII. NHIỆM VỤ")))
                .containsExactly("cuối trang", "II. NHIỆM VỤ");
    }

    @Test
    void readsUtf8WithAByteOrderMark() {
        assertThat(Read.document("a.txt", "\uFEFFKính thưa").text()).isEqualTo("Kính thưa");
    }

    @Test
    void readsUtf16WithAndWithoutAByteOrderMark() {
        assertThat(Read.document("a.txt", "\uFEFFKính thưa".getBytes(UTF_16LE)).text())
                .isEqualTo("Kính thưa");
        assertThat(Read.document("a.txt", "\uFEFFKính thưa".getBytes(UTF_16BE)).text())
                .isEqualTo("Kính thưa");
        assertThat(Read.document("a.txt", "Kính thưa".getBytes(UTF_16LE)).text())
                .isEqualTo("Kính thưa");
        assertThat(Read.document("a.txt", "Kính thưa".getBytes(UTF_16BE)).text())
                .isEqualTo("Kính thưa");
    }

    @Test
    void readsTheVietnameseCodePageOfWindowsWhereBytesAreNotUtf8() {
        String combining = "Kê\u0301t qua\u0309 đơ\u0323t";

        var document = Read.document("a.txt", combining.getBytes(Charset.forName("windows-1258")));

        assertThat(document.text()).isEqualTo("Kết quả đợt");
    }

    @Test
    void bringsTextToNfcAndLeadsBackToWhatWasRead() {
        String raw = Normalizer.normalize("Mặt trận\nTổ quốc Việt Nam", Normalizer.Form.NFD);

        var document = Read.document("a.txt", raw);

        assertThat(Read.blocks(document)).containsExactly("Mặt trận", "Tổ quốc Việt Nam");
        for (int i = 0; i < document.text().length(); i++) {
            String letter =
                    Normalizer.normalize(document.text().substring(i, i + 1), Normalizer.Form.NFD);
            assertThat(raw.substring(document.offsets().original(i))).startsWith(letter);
        }
    }

    @Test
    void keepsZeroWidthAndNoBreakSpacesForTheRulesToSee() {
        assertThat(Read.document("a.txt", "Đống\u00A0Đa\u200B, 2024").text())
                .isEqualTo("Đống\u00A0Đa\u200B, 2024");
    }

    @Test
    void readsTextWithoutDiacriticsAndLeavesTheJudgementToARule() {
        assertThat(Read.document("a.txt", "BAO CAO CHINH TRI").text())
                .isEqualTo("BAO CAO CHINH TRI");
    }

    @Test
    void estimatesMorePagesForMoreText() {
        String paragraph = "Ban Thường trực đã phối hợp với các tổ chức thành viên. ".repeat(20);

        var document = Read.document("a.txt", (paragraph + "\n").repeat(40));

        assertThat(document.pages().value()).isBetween(14, 19);
    }

    @Test
    void joinsTheLinesOfATextThatWasCutAtAFixedWidth() {
        String paragraph =
                """
                Trong nhiệm kỳ qua, Ban Thường trực đã phối hợp với các tổ chức thành viên
                vận động Nhân dân tham gia các phong trào thi đua yêu nước, các cuộc vận động
                lớn, góp phần hoàn thành nhiệm vụ của phường, được Nhân dân đồng tình và ủng
                hộ.
                """;
        String text =
                "I. KẾT QUẢ THỰC HIỆN CHƯƠNG TRÌNH HÀNH ĐỘNG\nNHIỆM KỲ 2019 - 2024\n"
                        + ("- " + paragraph).repeat(6);

        var blocks = Read.blocks(Read.document("a.txt", text));

        assertThat(blocks).hasSize(7);
        assertThat(blocks.getFirst())
                .isEqualTo("I. KẾT QUẢ THỰC HIỆN CHƯƠNG TRÌNH HÀNH ĐỘNG NHIỆM KỲ 2019 - 2024");
        assertThat(blocks.get(1)).startsWith("- Trong nhiệm kỳ").endsWith("đồng tình và ủng hộ.");
    }

    @Test
    void leavesLinesThatAreParagraphsAlone() {
        String text = "Ban Thường trực đã họp và thống nhất.\n".repeat(30);

        assertThat(Read.document("a.txt", text).blocks()).hasSize(30);
    }

    @Test
    void refusesBytesThatAreNoText() {
        byte[] noise = "BÁO CÁO \u0001\u0002\u0003".getBytes(UTF_8);

        assertThat(Read.refusal("a.txt", noise).reason()).isEqualTo(Reason.UNKNOWN_FORMAT);
    }

    @Test
    void refusesBlanksOnly() {
        assertThat(Read.refusal("a.txt", " \n\t\n".getBytes(UTF_8)).reason())
                .isEqualTo(Reason.NO_TEXT);
    }
}
