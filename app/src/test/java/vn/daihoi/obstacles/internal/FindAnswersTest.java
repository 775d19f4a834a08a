package vn.daihoi.obstacles.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.obstacles.ObstacleKind;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.platform.Ids;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

@PlatformTest
@Transactional
class FindAnswersTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String FUNDS =
            "Chưa bố trí được kinh phí tổ chức đại hội thì làm thế nào?";

    @Autowired FindAnswers find;
    @Autowired AnswerStore answers;
    @Autowired PublishAnswer publish;
    @Autowired Campaigns campaigns;
    @Autowired DSLContext database;

    private CampaignUnit district;
    private CampaignUnit ward;
    private CampaignUnit otherWard;
    private Viewer officer;

    @BeforeEach
    void open() {
        var campaign = TestCampaign.in(database, "answers-" + COUNT.incrementAndGet());
        var id = new CampaignId(campaign.campaignId());
        district = campaigns.unit(id, "900").orElseThrow();
        ward = campaigns.unit(id, "901").orElseThrow();
        otherWard = campaigns.unit(id, "902").orElseThrow();
        officer = campaign.officerOfDistrict("Lê Quang Huy");
        add(district, FUNDS, "Lập dự toán gửi Phòng Tài chính trước ngày 5 hằng tháng.");
        add(district, "Hội trường nhỏ, không đủ chỗ cho đại biểu", "Mượn hội trường trường học.");
        add(district, "Ai ký giấy mời đại biểu dự đại hội?", "Chủ tịch Ủy ban Mặt trận ký.");
    }

    @Test
    void findsWithAndWithoutDiacriticsInAnyOrder() {
        assertThat(questions("kinh phí")).containsExactly(FUNDS);
        assertThat(questions("KINH PHI dai hoi")).containsExactly(FUNDS);
        assertThat(questions("tài chính dự toán")).containsExactly(FUNDS);
        assertThat(questions("kinh phi", ObstacleKind.WORKS)).isEmpty();
    }

    @Test
    void findsAWordThatIsTypedInPart() {
        assertThat(questions("hội trườ")).startsWith("Hội trường nhỏ, không đủ chỗ cho đại biểu");
    }

    @Test
    void putsWhatWasTypedWithItsDiacriticsFirst() {
        add(district, "Mã số của tài khoản", "Hỏi quản trị.");
        add(district, "Ma chay trùng ngày đại hội", "Dời buổi chiều.");
        assertThat(questions("mã")).startsWith("Mã số của tài khoản");
        assertThat(questions("ma chay")).startsWith("Ma chay trùng ngày đại hội");
    }

    @Test
    void takesSignsOfQueriesForWords() {
        assertThat(questions("kinh & phí | ' ! \\ : (")).containsExactly(FUNDS);
        assertThat(questions("'\\ & |")).hasSize(3);
    }

    @Test
    void showsTheNearestWhereNoAnswerBearsAllWords() {
        var found = find.find(ward, "kinh phí tổ chức đại hội ở xã đảo", null, 10);
        assertThat(found.near()).isTrue();
        assertThat(found.answers()).extracting(Answer::question).startsWith(FUNDS);
    }

    @Test
    void proposesWhatIsLikeTheTextAndNothingElse() {
        assertThat(similar("Phường chưa có kinh phí để tổ chức đại hội, xin hướng dẫn"))
                .containsExactly(FUNDS);
        assertThat(similar("Mất điện buổi chiều")).isEmpty();
        assertThat(similar("")).isEmpty();
    }

    @Test
    void keepsToTheLibraryOfTheBranch() {
        add(ward, "Khu dân cư số 3 họp ở đâu?", "Nhà sinh hoạt cộng đồng.");
        assertThat(find.find(otherWard, "khu dân cư", null, 10).answers()).isEmpty();
        assertThat(find.find(ward, "khu dân cư", null, 10).near()).isFalse();
        assertThat(find.find(district, "khu dân cư", null, 10).answers()).hasSize(1);
    }

    @Test
    void findsNothingThatWasTakenOut() {
        UUID id = add(district, "Băng rôn treo ở đâu?", "Trước trụ sở.");
        assertThat(questions("băng rôn")).hasSize(1);
        publish.withdraw(district, id);
        assertThat(find.find(ward, "băng rôn", null, 10).near()).isTrue();
        assertThat(similar("Băng rôn treo ở đâu bây giờ")).isEmpty();
    }

    private UUID add(CampaignUnit unit, String question, String words) {
        UUID id = Ids.next();
        var answer =
                new Answer(
                        id,
                        unit.id(),
                        ObstacleKind.FUNDS,
                        question,
                        words,
                        false,
                        LocalDate.of(2024, 2, 20),
                        officer.name(),
                        0);
        answers.add(unit, answer, officer);
        publish.publish(unit, id, question, words);
        return id;
    }

    private List<String> questions(String asked) {
        return questions(asked, null);
    }

    private List<String> questions(
            String asked, @org.jspecify.annotations.Nullable ObstacleKind kind) {
        return find.find(ward, asked, kind, 10).answers().stream().map(Answer::question).toList();
    }

    private List<String> similar(String text) {
        return find.similar(ward, text).stream().map(Answer::question).toList();
    }
}
