package vn.daihoi.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.composition.Trait;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.personnel.internal.InventedPeople;
import vn.daihoi.personnel.internal.Sensitive;
import vn.daihoi.personnel.internal.StoredPersons;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.time.Year;

@PlatformTest
@Transactional
class CandidatesTest {

    @Autowired DSLContext database;
    @Autowired Campaigns campaigns;
    @Autowired Candidates candidates;
    @Autowired StoredPersons people;

    private CampaignUnit ward;
    private CampaignUnit other;

    @BeforeEach
    void open() {
        TestCampaign.in(database, "candidates");
        var campaign = campaigns.byCode("candidates").orElseThrow();
        ward = campaigns.unit(campaign.id(), "901").orElseThrow();
        other = campaigns.unit(campaign.id(), "902").orElseThrow();
    }

    @Test
    void areThoseOfTheUnitByGivenName() {
        add("Nguyễn Thị Ước", Sensitive.UNKNOWN);
        add("Trần Văn Đức", Sensitive.UNKNOWN);
        add("Lê Thị Duyên", Sensitive.UNKNOWN);
        add("Bùi Văn Ân", Sensitive.UNKNOWN);
        people.add(other, InventedPeople.named("Phạm Văn Bách"), Sensitive.UNKNOWN, "Thử");
        assertThat(candidates.of(ward))
                .extracting(Candidate::name)
                .containsExactly("Bùi Văn Ân", "Lê Thị Duyên", "Trần Văn Đức", "Nguyễn Thị Ước");
    }

    @Test
    void bearTheTraitsThatTheProfileNames() {
        people.add(
                ward,
                InventedPeople.known("Vũ Thị Mai"),
                new Sensitive("Tày", "khong", false, null),
                "Thử");
        var found = candidates.of(ward).getFirst();
        assertThat(found.traits())
                .containsEntry("category", new Trait.Text("CNTB"))
                .containsEntry("gender", new Trait.Text("female"))
                .containsEntry("born", Trait.Day.of(Year.of(1963)))
                .containsEntry("sitting", new Trait.Flag(true))
                .containsEntry("party", new Trait.Flag(false))
                .containsEntry("ethnic", new Trait.Text("Tày"))
                .containsEntry("religion", new Trait.Text("khong"))
                .containsEntry("area", new Trait.Text("Tổ dân phố 3"));
        assertThat(found.post()).isEqualTo("Trưởng trạm, Trạm Y tế");
        assertThat(found.score()).isEqualByComparingTo("8.5");
    }

    @Test
    void lackTheTraitsThatAreNotKnown() {
        add("Vũ Thị Mai", Sensitive.UNKNOWN);
        assertThat(candidates.of(ward).getFirst().traits()).isEmpty();
    }

    private void add(String name, Sensitive sensitive) {
        people.add(ward, InventedPeople.named(name), sensitive, "Thử");
    }
}
