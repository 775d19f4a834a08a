package vn.daihoi.review.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import vn.daihoi.profile.Profiles;
import vn.daihoi.review.ContextFile;
import vn.daihoi.review.Finding;
import vn.daihoi.review.InputDocument;
import vn.daihoi.review.Review;
import vn.daihoi.review.extract.Extraction;
import vn.daihoi.review.extract.Limits;
import vn.daihoi.review.extract.Outcome;

import java.nio.charset.StandardCharsets;
import java.util.List;

/// Tables of a PDF or plain text, whose cells come one below the other.
class TornTablesTest {

    private static final Review REVIEW = Review.of(Profiles.load("mttq-2024-2029"));

    private static final String REPORT =
            """
            BÁO CÁO CHÍNH TRỊ

            I. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU

            TT

            Nội dung chỉ tiêu

            Đơn vị

            Kế hoạch

            Thực hiện

            1

            Tỷ lệ tổ hòa giải

            hoạt động hiệu quả

            %%

            95

            96,5

            2

            Tuyến đường tự quản

            tuyến

            %s

            II. HẠN CHẾ

            Việc nắm tình hình nhân dân có lúc chưa kịp thời.
            """;

    private static final String CONTEXT =
            """
            last-term-targets:
              - {subject: "Tỷ lệ tổ hòa giải hoạt động hiệu quả", value: "95%"}
              - {subject: "Số tuyến đường tự quản", value: "8 tuyến"}
              - {subject: "Số buổi khám bệnh miễn phí", value: "10 buổi"}
            """;

    @Test
    void findsFiguresOfATargetInTheLinesAfterItsWords() {
        assertThat(targets(REPORT.formatted("8\n\n9")))
                .singleElement()
                .satisfies(each -> assertThat(each.message().vi()).contains("khám bệnh"));
    }

    private static List<Finding> targets(String text) {
        var outcome =
                Extraction.extract(
                        "bao-cao.txt", text.getBytes(StandardCharsets.UTF_8), Limits.standard());
        assertThat(outcome).isInstanceOf(Outcome.Extracted.class);
        var paper =
                new InputDocument(((Outcome.Extracted) outcome).document(), "bao-cao-chinh-tri");
        return REVIEW
                .run(List.of(paper), ContextFile.read("boi-canh.yaml", CONTEXT))
                .findings()
                .stream()
                .filter(each -> each.rule().equals("coverage.last-term-target"))
                .toList();
    }
}
