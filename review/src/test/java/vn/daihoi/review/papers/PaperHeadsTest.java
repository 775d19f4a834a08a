package vn.daihoi.review.papers;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import vn.daihoi.profile.Profile;
import vn.daihoi.profile.Profiles;
import vn.daihoi.review.examples.ExamplePaper;

import java.time.LocalDate;

class PaperHeadsTest {

    private static final String GUIDANCE =
            """
            | ỦY BAN MTTQ VIỆT NAM QUẬN TRÚC | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |
            | BAN THƯỜNG TRỰC | Độc lập - Tự do - Hạnh phúc |
            | Số: 33/HD-MTTQ-BTT | Trúc, ngày 21 tháng 8 năm 2023 |
            ^**HƯỚNG DẪN**
            ^**Tổ chức Đại hội Mặt trận Tổ quốc cấp phường, nhiệm kỳ 2024-2029**
            Thực hiện Thông tri số 11-TT/QU ngày 20/7/2023 của Ban Thường vụ Quận ủy về lãnh đạo đại hội;
            Căn cứ Hướng dẫn số 52/HD-MTTQ-BTT ngày 24/7/2023 của Ủy ban MTTQ Việt Nam thành phố, Ban Thường trực hướng dẫn như sau:
            **I. YÊU CẦU**
            1. Ủy ban MTTQ Việt Nam các phường xây dựng kế hoạch và gửi về Ban Thường trực quận trước ngày 31/8/2023.
            2. Mỗi phường đăng ký ít nhất 02 công trình chào mừng đại hội, xong trước ngày 30/9.
            3. Công tác Mặt trận trong nhiệm kỳ qua đã đạt nhiều kết quả quan trọng.
            4. Ban công tác Mặt trận có trách nhiệm tổ chức hội nghị giới thiệu nhân sự.
            **Nơi nhận:**
            - Các phường;
            - Lưu: VT.
            ^**TM. BAN THƯỜNG TRỰC**
            ^**CHỦ TỊCH**
            """;

    private static final String THIRD =
            "Công tác Mặt trận trong nhiệm kỳ qua đã đạt nhiều kết quả quan trọng.";

    private final Profile profile = Profiles.load("mttq-2024-2029");
    private final PaperHeads heads = new PaperHeads(profile.papers());

    @Test
    void readsNumberDayIssuerSubjectAndGrounds() {
        var head = heads.read(ExamplePaper.of("van-ban.docx", GUIDANCE));
        assertThat(head.number()).isEqualTo("33/HD-MTTQ-BTT");
        assertThat(head.date()).isEqualTo("2023-08-21");
        assertThat(head.issuer()).contains("ỦY BAN MTTQ VIỆT NAM QUẬN TRÚC", "BAN THƯỜNG TRỰC");
        assertThat(head.subject())
                .isEqualTo("Tổ chức Đại hội Mặt trận Tổ quốc cấp phường, nhiệm kỳ 2024-2029");
        assertThat(head.basedOn()).containsExactly("11-TT/QU", "52/HD-MTTQ-BTT");
        assertThat(head.urgency()).isEqualTo("normal");
        assertThat(head.secrecy()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MẬT", "Mật", "TỐI MẬT", "Tuyệt mật", "Độ mật: Mật"})
    void seesTheSignOfASecretPaper(String sign) {
        assertThat(heads.read(ExamplePaper.of("van-ban.docx", sign + "\n" + GUIDANCE)).secrecy())
                .isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bảo mật thông tin", "Mật độ dân cư"})
    void takesNoOtherWordForTheSign(String line) {
        assertThat(heads.read(ExamplePaper.of("van-ban.docx", line + "\n" + GUIDANCE)).secrecy())
                .isNull();
    }

    @Test
    void seesUrgency() {
        assertThat(heads.read(ExamplePaper.of("van-ban.docx", "HỎA TỐC\n" + GUIDANCE)).urgency())
                .isEqualTo("immediate");
    }

    @Test
    void saysNothingOfAPaperWithoutAHead() {
        var head = heads.read(ExamplePaper.of("van-ban.docx", "Chúc mừng năm mới."));
        assertThat(head.number()).isEmpty();
        assertThat(head.date()).isNull();
        assertThat(head.secrecy()).isNull();
    }

    @Test
    void proposesSentencesWithADutyADayAnAddressee() {
        var demands =
                new Demands(profile)
                        .in(ExamplePaper.of("van-ban.docx", GUIDANCE), LocalDate.of(2023, 8, 21));
        assertThat(demands).hasSize(3);
        assertThat(demands.get(0).due()).isEqualTo("2023-08-31");
        assertThat(demands.get(0).level()).isEqualTo("ward");
        assertThat(demands.get(1).due()).isEqualTo("2023-09-30");
        assertThat(demands.get(1).figure()).isEqualTo(2);
        assertThat(demands.get(2).level()).isEqualTo("residential");
        assertThat(demands.get(2).due()).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Căn cứ Nghị quyết số 101/2025/UBTVQH15, ngày 26/9/2025 hướng dẫn việc tổ chức hội nghị cử tri;",
                "Trường hợp bỏ phiếu kín thì phiếu phải đóng dấu của Ủy ban MTTQ Việt Nam phường.",
                "Bảo đảm tiến độ, chất lượng, hiệu quả, an toàn, tiết kiệm trong tổ chức thực hiện.",
                "Trên đây là kế hoạch tổ chức hội nghị của các phường, đề nghị các đơn vị thực hiện."
            })
    void takesGroundsConditionsAndGeneralWordsForNoDemand(String sentence) {
        var paper = ExamplePaper.of("van-ban.docx", GUIDANCE.replace(THIRD, sentence));
        assertThat(new Demands(profile).in(paper, LocalDate.of(2023, 8, 21))).hasSize(3);
    }

    @Test
    void takesTheDayOfACitedPaperForNoDueDay() {
        var sentence =
                "Các phường báo cáo kết quả theo Kế hoạch số 12/KH-MTTQ-BTT ngày 30/9/2023 trước ngày 15/10/2023.";
        var paper = ExamplePaper.of("van-ban.docx", GUIDANCE.replace(THIRD, sentence));
        assertThat(new Demands(profile).in(paper, LocalDate.of(2023, 8, 21)).get(2).due())
                .isEqualTo("2023-10-15");
    }

    @Test
    void joinsATimeThatStandsAloneToWhatItIsOf() {
        var paper =
                ExamplePaper.of(
                        "van-ban.docx",
                        GUIDANCE.replace(
                                THIRD,
                                "Tổ chức hội nghị góp ý ở các khu dân cư.\nThời gian hoàn thành: tháng 11/2023."));
        assertThat(new Demands(profile).in(paper, LocalDate.of(2023, 8, 21)).get(2))
                .satisfies(demand -> {
                    assertThat(demand.text()).startsWith("Tổ chức hội nghị góp ý");
                    assertThat(demand.due()).isEqualTo("2023-11-30");
                });
    }
}
