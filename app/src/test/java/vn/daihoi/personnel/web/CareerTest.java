package vn.daihoi.personnel.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.personnel.internal.InventedPeople;
import vn.daihoi.personnel.internal.Sensitive;
import vn.daihoi.personnel.internal.StoredPersons;
import vn.daihoi.personnel.internal.Tenures;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.UUID;

import javax.imageio.ImageIO;

/// The card of a person tells past terms, posts and shows a photo. It is 26 February 2024.
@PlatformTest
class CareerTest {

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired Campaigns campaigns;
    @Autowired StoredPersons people;
    @Autowired Tenures tenures;

    private TestCampaign campaign;
    private CampaignUnit ward;
    private Viewer officer;
    private UUID person;

    @BeforeEach
    void addSomebody() {
        var code = "career-" + UUID.randomUUID().toString().substring(0, 8);
        campaign = TestCampaign.in(database, code);
        ward = campaigns.unit(campaigns.byCode(code).orElseThrow().id(), "901").orElseThrow();
        officer = campaign.officerOfWard("Đỗ Minh Khang");
        person = people.add(ward, InventedPeople.named("Lê Văn An"), Sensitive.UNKNOWN, "Thử");
    }

    private String card() {
        return campaign.wardAddress() + "/personnel/people/" + person;
    }

    private MvcTestResult add(String body, String began, String ended) {
        return browser.perform(
                post(card() + "/tenures")
                        .param("body", body)
                        .param("post", "Ủy viên")
                        .param("term", "2014-2019")
                        .param("began", began)
                        .param("ended", ended)
                        .with(csrf())
                        .with(as(officer)));
    }

    private MvcTestResult look(String query) {
        return browser.perform(get(card() + query).with(as(officer)));
    }

    private MvcTestResult act(String address) {
        return browser.perform(post(card() + address).with(csrf()).with(as(officer)));
    }

    @Test
    void tellsTermsAndPostsTheNewestFirst() {
        assertThat(look("")).bodyText().contains("Chưa ghi nhiệm kỳ hay chức vụ nào");
        add("Ủy ban MTTQ Việt Nam phường", "03/2014", "2019");
        add("Hội Chữ thập đỏ phường", "15/06/2019", "");
        assertThat(look(""))
                .bodyText()
                .contains("03/2014 – 2019")
                .contains("Ủy viên, Ủy ban MTTQ Việt Nam phường, nhiệm kỳ 2014-2019")
                .containsSubsequence("Từ 15/06/2019 đến nay", "03/2014");
    }

    @Test
    void keepsWhatWasTypedWhenADayIsWrong() {
        assertThat(add("Hội Khuyến học phường", "31/02/2019", ""))
                .hasStatus(422)
                .bodyText()
                .contains("31/02/2019", "Hội Khuyến học phường");
        assertThat(add("Hội Khuyến học phường", "2019", "2014"))
                .bodyText()
                .contains("Thời gian kết thúc trước thời gian bắt đầu");
        assertThat(add("", "2019", "")).bodyText().contains("Hãy ghi cơ quan, tổ chức");
        assertThat(add("Hội", "", "")).bodyText().contains("ít nhất là năm");
        assertThat(add("Hội", "2031", "")).hasStatus(422);
        assertThat(tenures.of(ward, person)).isEmpty();
    }

    @Test
    void whatIsTakenOffCanBeBroughtBack() {
        add("Hội Khuyến học phường", "2019", "");
        var id = tenures.of(ward, person).getFirst().id();
        assertThat(act("/tenures/" + id + "/remove")).hasStatus(302);
        assertThat(look("")).bodyText().doesNotContain("Hội Khuyến học phường");
        assertThat(look("?gone=" + id))
                .bodyText()
                .contains("Đã bỏ: Ủy viên, Hội Khuyến học phường", "Hoàn tác");
        act("/tenures/" + id + "/restore");
        assertThat(look("")).bodyText().contains("Hội Khuyến học phường");
        assertThat(act("/tenures/" + id + "/restore")).hasStatus(404);
    }

    @Test
    void showsAPhotoAndErasesItForGood() throws IOException {
        assertThat(look("/photo")).hasStatus(404);
        assertThat(send(picture())).hasStatus(302);
        assertThat(look("")).bodyText().contains("/photo", "Ảnh của Lê Văn An");
        assertThat(look("/photo")).hasStatusOk().hasContentType("image/jpeg");
        assertThat(act("/photo/remove")).hasStatus(302);
        assertThat(look("/photo")).hasStatus(404);
    }

    @Test
    void refusesWhatIsNoPicture() {
        assertThat(send("không phải ảnh".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .hasStatus(422)
                .bodyText()
                .contains("không phải ảnh JPG hoặc PNG");
    }

    @Test
    void anotherWardSeesNeitherPhotoNorTerms() throws IOException {
        send(picture());
        var stranger = campaign.officerOfOtherWard("Phạm Thu Lan");
        for (var address : new String[] {"", "/photo"}) {
            assertThat(browser.perform(get(card() + address).with(as(stranger))))
                    .hasStatus4xxClientError();
        }
    }

    private MvcTestResult send(byte[] content) {
        return browser.perform(
                multipart(card() + "/photo")
                        .file(new MockMultipartFile("photo", "anh.png", "image/png", content))
                        .with(csrf())
                        .with(as(officer)));
    }

    private static byte[] picture() throws IOException {
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(900, 1200, BufferedImage.TYPE_INT_RGB), "png", bytes);
        return bytes.toByteArray();
    }
}
