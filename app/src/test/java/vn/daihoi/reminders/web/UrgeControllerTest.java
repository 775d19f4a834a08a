package vn.daihoi.reminders.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.AuditQuery;
import vn.daihoi.audit.AuditTrail;
import vn.daihoi.notifications.internal.StoredNotifications;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.plans.StampPlan;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;
import vn.daihoi.testing.TestPdf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// A district with two wards, both late with the same steps; one of them has an officer.
@PlatformTest
class UrgeControllerTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String WORDS =
            "Kính gửi {đơn vị},\nĐến ngày {ngày} còn chậm:\n{mốc chậm}\nBáo cáo {cấp trên}.";

    @Autowired MockMvc web;
    @Autowired DSLContext database;
    @Autowired StampPlan stampPlan;
    @Autowired StoredNotifications notifications;
    @Autowired AuditTrail trail;

    private TestCampaign campaign;
    private Viewer district;
    private Viewer ward;
    private String base = "";

    @BeforeEach
    void open() {
        campaign = TestCampaign.in(database, "don-doc-" + COUNT.incrementAndGet());
        stampPlan.stamp(new CampaignId(campaign.campaignId()));
        district = campaign.officerOfDistrict("Trần Văn Bình");
        ward = campaign.officerOfWard("Đỗ Thị Mai");
        base = campaign.districtAddress() + "/urge";
    }

    @Test
    void listsWhoIsLateWithWhatAndProposesWords() throws Exception {
        assertThat(page(base, district))
                .contains("2 đơn vị đang chậm", "Phường An Hòa", "Phường Yên Vui")
                .contains("Nhận chỉ thị, thông tri của cấp ủy cấp trên (hạn 31/07/2023")
                .contains("Kính gửi {đơn vị},", "Phường An Hòa sẽ đọc:")
                .contains("Chưa đôn đốc lần nào");
        assertThat(page("/c/" + campaign.code() + "/matrix", district))
                .contains("href=\"" + base + "\"");
    }

    @Test
    void isNotOfferedToAWard() throws Exception {
        web.perform(get(base).with(TestCampaign.as(ward))).andExpect(status().isForbidden());
    }

    @Test
    void tellsEachUnitItsOwnGapsAndKeepsThem() throws Exception {
        send(UUID.randomUUID(), WORDS, "901", "902").andExpect(redirectedUrl(base));
        var told = notifications.list(ward.id()).getFirst();
        assertThat(told.key()).isEqualTo("reminders.urged.bell");
        assertThat(told.arguments()).startsWith("Quận Bình Minh", "Phường An Hòa");
        assertThat(page(campaign.wardAddress(), ward))
                .contains("Được đôn đốc ngày 26/02/2024 (Quận Bình Minh)")
                .contains("Kính gửi Phường An Hòa,\nĐến ngày 26/02/2024 còn chậm:\n- Nhận chỉ thị");
        assertThat(page(base, district))
                .contains("Ngày 26/02/2024: Trần Văn Bình đôn đốc 2 đơn vị, trong đó 1 đơn vị")
                .contains("Đã đôn đốc ngày 26/02/2024")
                .contains("Phường Yên Vui · chưa có tài khoản");
        var entry =
                trail.page(
                                new AuditQuery(
                                        null, true, "reminders.urge", null, null, null, null),
                                null,
                                1)
                        .getFirst();
        assertThat(entry.unit()).isEqualTo(campaign.districtId());
        assertThat(entry.after()).contains("901", "902", "{mốc chậm}");
    }

    @Test
    void tellsWhoCannotBeReached() throws Exception {
        var flash = send(UUID.randomUUID(), WORDS, "901", "902").andReturn().getFlashMap();
        assertThat(flash.get("notice.key")).isEqualTo("reminders.urge.sent-without");
        assertThat((Object[]) flash.get("notice.arguments"))
                .containsExactly(2, 1, "Phường Yên Vui");
    }

    @Test
    void urgesOnceHoweverOftenTheFormIsSent() throws Exception {
        UUID key = UUID.randomUUID();
        send(key, WORDS, "901");
        send(key, WORDS, "901").andExpect(redirectedUrl(base));
        assertThat(notifications.list(ward.id())).hasSize(1);
    }

    @Test
    void refusesAPlaceThatThereIsNotAndKeepsWhatWasTyped() throws Exception {
        String page =
                answer(
                        send(UUID.randomUUID(), "Gửi {phường}: cố lên", "902")
                                .andExpect(status().isUnprocessableContent()));
        assertThat(page)
                .contains("Không có gì để điền vào {phường}", "Gửi {phường}: cố lên</textarea>")
                .contains("value=\"902\" checked")
                .doesNotContain("value=\"901\" checked");
        assertThat(notifications.list(ward.id())).isEmpty();
    }

    @Test
    void refusesWithoutUnitsOrWords() throws Exception {
        assertThat(answer(send(UUID.randomUUID(), WORDS))).contains("Chưa chọn đơn vị nào");
        assertThat(answer(send(UUID.randomUUID(), " ", "901"))).contains("Chưa có nội dung");
        assertThat(answer(send(UUID.randomUUID(), "a".repeat(4001), "901")))
                .contains("Nội dung quá dài");
    }

    @Test
    void reachesNoUnitOutsideOfTheBranch() throws Exception {
        var other = TestCampaign.in(database, "don-doc-khac-" + COUNT.get());
        stampPlan.stamp(new CampaignId(other.campaignId()));
        var foreign = other.officerOfWard("Người Khác");
        send(UUID.randomUUID(), WORDS, "900", "901");
        assertThat(notifications.list(foreign.id())).isEmpty();
        assertThat(notifications.list(district.id())).isEmpty();
    }

    @Test
    void showsTheWordsAsOneUnitWillReadThemAndSendsNothing() throws Exception {
        String page = answer(act(post(base + "/preview"), UUID.randomUUID(), WORDS, "902"));
        assertThat(page).contains("Phường Yên Vui sẽ đọc:", "Báo cáo Quận Bình Minh.");
        assertThat(notifications.list(ward.id())).isEmpty();
    }

    @Test
    void writesTheLetterInTheFormOfTheFront() throws Exception {
        String all = letter(act(post(base + "/letter"), UUID.randomUUID(), WORDS, "901", "902"));
        assertThat(all)
                .contains("BAN THƯỜNG TRỰC", "Số:      /MTTQ-BTT", "V/v đôn đốc tiến độ")
                .contains("Kính gửi:", "- Ban Thường trực Ủy ban MTTQ Việt Nam phường An Hòa")
                .contains("Đến ngày 26/02/2024 còn chậm:", "Báo cáo quận Bình Minh.")
                .contains("TM. BAN THƯỜNG TRỰC")
                .doesNotContain("{", "Kính gửi các đơn vị");
        String one = letter(act(post(base + "/letter"), UUID.randomUUID(), WORDS, "902"));
        assertThat(one)
                .contains("Kính gửi: Ban Thường trực Ủy ban MTTQ Việt Nam phường Yên Vui")
                .doesNotContain("An Hòa");
    }

    @Test
    void writesTheSameLetterAsPdf() throws Exception {
        var fresh = act(post(base + "/letter.pdf"), UUID.randomUUID(), WORDS, "901", "902");
        assertThat(TestPdf.text(fresh.andReturn().getResponse()))
                .contains("BAN THƯỜNG TRỰC", "Số: /MTTQ-BTT", "V/v đôn đốc tiến độ")
                .contains("Đến ngày 26/02/2024 còn chậm:", "TM. BAN THƯỜNG TRỰC");
        UUID key = UUID.randomUUID();
        send(key, WORDS, "901", "902");
        var past = get(base + "/" + key + "/letter.pdf?to=901").with(TestCampaign.as(district));
        assertThat(TestPdf.text(web.perform(past).andReturn().getResponse()))
                .contains("phường An Hòa")
                .doesNotContain("Yên Vui");
    }

    @Test
    void givesTheLetterANumberAndPutsItIntoTheRegister() throws Exception {
        var request =
                post(base + "/letter/issue")
                        .param("day", "2024-02-26")
                        .param("signer", "Lê Văn An");
        String page =
                act(request, UUID.randomUUID(), WORDS, "901")
                        .andExpect(status().isFound())
                        .andReturn()
                        .getResponse()
                        .getRedirectedUrl();
        assertThat(page(page, district)).contains("01/MTTQ-BTT", "V/v đôn đốc tiến độ");
        assertThat(letter(web.perform(get(page + "/file").with(TestCampaign.as(district)))))
                .contains("Số: 01/MTTQ-BTT", "ngày 26 tháng 02 năm 2024", "Lê Văn An")
                .contains("Kính gửi: Ban Thường trực Ủy ban MTTQ Việt Nam phường An Hòa");
    }

    @Test
    void keepsWordsAndSignerWhenTheLetterCannotBeIssued() throws Exception {
        var request = post(base + "/letter/issue").param("signer", "Lê Văn An");
        assertThat(
                        answer(
                                act(request, UUID.randomUUID(), WORDS, "901")
                                        .andExpect(status().isUnprocessableContent())))
                .contains("value=\"Lê Văn An\"", "Báo cáo {cấp trên}");
    }

    @Test
    void writesTheLetterOfAnActOfThePastToAllOrToOne() throws Exception {
        UUID key = UUID.randomUUID();
        send(key, WORDS, "901", "902");
        String address = base + "/" + key + "/letter.docx";
        assertThat(letter(web.perform(get(address).with(TestCampaign.as(district)))))
                .contains("phường An Hòa", "phường Yên Vui");
        assertThat(letter(web.perform(get(address + "?to=901").with(TestCampaign.as(district)))))
                .contains("phường An Hòa")
                .doesNotContain("Yên Vui");
        web.perform(get(address + "?to=999").with(TestCampaign.as(district)))
                .andExpect(status().isNotFound());
        web.perform(
                        get(base + "/" + UUID.randomUUID() + "/letter.docx")
                                .with(TestCampaign.as(district)))
                .andExpect(status().isNotFound());
    }

    private ResultActions send(UUID key, String words, String... units) throws Exception {
        return act(post(base), key, words, units);
    }

    private ResultActions act(
            MockHttpServletRequestBuilder request, UUID key, String words, String... units)
            throws Exception {
        if (units.length > 0) {
            request.param("units", units);
        }
        return web.perform(
                request.param("key", key.toString())
                        .param("words", words)
                        .with(TestCampaign.as(district))
                        .with(csrf()));
    }

    private String page(String address, Viewer viewer) throws Exception {
        return answer(
                web.perform(get(address).with(TestCampaign.as(viewer))).andExpect(status().isOk()));
    }

    private static String answer(ResultActions result) throws Exception {
        return result.andReturn().getResponse().getContentAsString(StandardCharsets.UTF_8);
    }

    private static String letter(ResultActions result) throws Exception {
        byte[] file =
                result.andExpect(status().isOk()).andReturn().getResponse().getContentAsByteArray();
        try (var paper = new XWPFDocument(new ByteArrayInputStream(file));
                var words = new XWPFWordExtractor(paper)) {
            return words.getText();
        }
    }
}
