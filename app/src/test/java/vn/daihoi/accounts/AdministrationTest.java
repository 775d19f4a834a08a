package vn.daihoi.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;
import vn.daihoi.testing.TestPerson;

import java.util.concurrent.atomic.AtomicInteger;

@PlatformTest
class AdministrationTest {

    private static final AtomicInteger COUNT = new AtomicInteger();
    private static final int VILLAGES = 1_500;

    @Autowired Administration administration;
    @Autowired DSLContext database;

    private TestCampaign campaign;
    private Viewer ward;

    @BeforeEach
    void openCampaign() {
        campaign = TestCampaign.in(database, "nhieu-" + COUNT.incrementAndGet());
        ward = TestPerson.in(database, Role.ADMINISTRATOR, campaign.wardId()).viewer();
    }

    @Test
    void meansEveryUnitThatBearsTheWordsHoweverMany() {
        settleVillages();
        assertThat(administration.meant(ward, "xom moi")).hasSize(VILLAGES);
    }

    @Test
    void meansTheUnitOfACodeInTheOwnBranchOnly() {
        assertThat(administration.meant(ward, "902")).isEmpty();
        settleVillages();
        assertThat(administration.meant(ward, "x7 – Xóm Mới 7"))
                .extracting(CampaignUnit::fullName)
                .containsExactly("Xóm Mới 7");
        assertThat(administration.meant(ward, "901"))
                .extracting(CampaignUnit::fullName)
                .containsExactly("Phường An Hòa");
        assertThat(administration.meant(ward, " ")).isEmpty();
    }

    @Test
    void prefersTheExactName() {
        settleVillages();
        assertThat(administration.meant(ward, "xom moi 7"))
                .extracting(CampaignUnit::code)
                .containsExactly("x7");
    }

    private void settleVillages() {
        database.execute(
                """
                insert into organization.campaign_unit (campaign_id, unit_id, parent_id, path, level, code, name, full_name, position)
                select ?, gen_random_uuid(), ?, '900.901.' || n, 'ward', 'x' || n, 'Mới ' || n, 'Xóm Mới ' || n, n
                from generate_series(1, ?) n
                """,
                campaign.campaignId(),
                campaign.wardId(),
                VILLAGES);
    }
}
