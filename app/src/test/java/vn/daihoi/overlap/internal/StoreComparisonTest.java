package vn.daihoi.overlap.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;

import static vn.daihoi.testing.TestCampaign.as;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.Dossiers;
import vn.daihoi.dossiers.Uploads;
import vn.daihoi.dossiers.Version;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.time.Duration;
import java.util.BitSet;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;

/// A comparison that is stored when another document has a newer version, compared meanwhile.
@PlatformTest
class StoreComparisonTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final String STORY =
            "Mỗi sáng chủ nhật, các bác cựu chiến binh cùng thanh niên trong xóm kéo nhau ra bến thuyền cũ nhặt lưới rách, chai nhựa và bèo tây mắc cạn; ai đi qua cũng dừng lại góp một tay.";

    @Autowired MockMvcTester browser;
    @Autowired DSLContext database;
    @Autowired Campaigns campaigns;
    @Autowired Dossiers dossiers;
    @Autowired Pairs pairs;
    @Autowired StoreComparison store;

    private TestCampaign campaign;
    private CampaignUnit unit;
    private Version mine;
    private FoundPair slow;

    @BeforeEach
    void compareTwoWards() {
        campaign = TestCampaign.in(database, "tranh-" + COUNT.incrementAndGet());
        upload(campaign.wardAddress(), STORY);
        upload(campaign.otherWardAddress(), STORY + " Phường khác.");
        String code = campaign.wardAddress().replaceFirst(".*/u/", "");
        unit = campaigns.unit(new CampaignId(campaign.campaignId()), code).orElseThrow();
        mine = dossiers.versions(unit, new DocumentKey("bao-cao-chinh-tri", 1)).getFirst();
        Pair pair = pairs.of(mine.document()).getFirst();
        slow = new FoundPair(pair, new BitSet(), new BitSet(), pairs.passages(pair));
    }

    @Test
    void keepsThePairOfTheNewerVersion() {
        upload(campaign.otherWardAddress(), "Việc mới. " + STORY);
        store.store(unit, mine, List.of(slow));
        assertThat(pairs.of(mine.document()))
                .extracting(pair -> pair.theirs().number())
                .containsExactly(2);
    }

    @Test
    void keepsNoPairOfAVersionThatIsNoLongerTheNewest() {
        upload(campaign.otherWardAddress(), "Phường này kể một việc khác hẳn trong năm vừa qua.");
        store.store(unit, mine, List.of(slow));
        assertThat(pairs.of(mine.document())).isEmpty();
    }

    private void upload(String address, String text) {
        Viewer officer =
                address.equals(campaign.wardAddress())
                        ? campaign.officerOfWard("Đỗ Thị Mai")
                        : campaign.officerOfOtherWard("Vũ Thị Lan");
        assertThat(
                        browser.perform(
                                multipart(address + "/dossier/bao-cao-chinh-tri")
                                        .file(
                                                Uploads.file(
                                                        "bao-cao.docx",
                                                        Uploads.docx(
                                                                "BÁO CÁO", "I. KẾT QUẢ", text)))
                                        .param("form", UUID.randomUUID().toString())
                                        .with(as(officer))
                                        .with(csrf())))
                .hasStatus(302);
        await().atMost(Duration.ofSeconds(20)).until(this::nothingIsUnderWay);
    }

    private boolean nothingIsUnderWay() {
        return Boolean.TRUE.equals(
                database.fetchValue(
                        "select count(*) = 0 from overlap.paper where campaign_id = ? and compared_at is null",
                        campaign.campaignId()));
    }
}
