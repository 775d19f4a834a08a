package vn.daihoi.reviews.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.profile.Profiles;
import vn.daihoi.review.Context;
import vn.daihoi.review.Finding;
import vn.daihoi.review.InputDocument;
import vn.daihoi.review.Review;
import vn.daihoi.review.examples.ExamplePaper;

import java.util.List;

class PapersOfUnitTest {

    private static final String REPORT =
            """
            ^**BÁO CÁO CHÍNH TRỊ**
            ^**trình Đại hội đại biểu Mặt trận Tổ quốc phường An Hòa lần thứ XII, nhiệm kỳ 2024 - 2029**
            **I. KẾT QUẢ**
            Vận động 45 hộ hiến đất.
            """;
    private static final String REVIEW =
            """
            ^**BÁO CÁO KIỂM ĐIỂM**
            ^**của Ủy ban Mặt trận Tổ quốc phường An Hòa trình Đại hội đại biểu Mặt trận Tổ quốc phường An Hòa lần thứ XI, nhiệm kỳ 2024 - 2029**
            **I. KẾT QUẢ**
            Họp thường kỳ 20 buổi.
            """;

    @Test
    void showsADisagreementBetweenTwoPapersOnEitherPage() {
        assertThat(between("bao-cao-chinh-tri", REPORT, "bao-cao-kiem-diem", REVIEW))
                .anyMatch(finding -> finding.rule().equals("consistency.ordinal"));
        assertThat(between("bao-cao-kiem-diem", REVIEW, "bao-cao-chinh-tri", REPORT))
                .anyMatch(finding -> finding.rule().equals("consistency.ordinal"));
    }

    @Test
    void keepsOnlyWhatIsInTheFirstPaper() {
        assertThat(between("bao-cao-chinh-tri", REPORT, "bao-cao-kiem-diem", REVIEW))
                .allMatch(finding -> finding.file().equals("a.docx"));
    }

    private static List<Finding> between(
            String kind, String lines, String otherKind, String otherLines) {
        var other = new OtherPaper(DocumentKey.first(otherKind), 2);
        var papers =
                List.of(
                        new InputDocument(ExamplePaper.of("a.docx", lines), kind),
                        new InputDocument(
                                ExamplePaper.of("b.docx", otherLines).called(other.written()),
                                otherKind));
        var review = Review.of(Profiles.load("mttq-2024-2029"));
        return PapersOfUnit.ofFirst(review.run(papers, Context.EMPTY)).findings();
    }

    @Test
    void tellsAnotherPaperFromTheNameOfAFile() {
        assertThat(OtherPaper.read("bao-cao-kiem-diem/v/2"))
                .contains(new OtherPaper(DocumentKey.first("bao-cao-kiem-diem"), 2));
        assertThat(OtherPaper.read("tham-luan.3/v/1"))
                .contains(new OtherPaper(new DocumentKey("tham-luan", 3), 1));
        assertThat(OtherPaper.read("bao-cao-kiem-diem.docx")).isEmpty();
    }
}
