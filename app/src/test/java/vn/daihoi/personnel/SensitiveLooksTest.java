package vn.daihoi.personnel;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

import vn.daihoi.organization.Campaigns;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

@PlatformTest
class SensitiveLooksTest {

    @Autowired DSLContext database;
    @Autowired Campaigns campaigns;
    @Autowired SensitiveLooks looks;

    @Test
    void areWrittenDownOneByOne() {
        var test = TestCampaign.in(database, "looks");
        var campaign = campaigns.byCode("looks").orElseThrow();
        var ward = campaigns.unit(campaign.id(), "901").orElseThrow();
        var viewer = test.officerOfWard("Lê Thị Thử");
        looks.record(viewer, ward, "person-list");
        looks.record(viewer, ward, "person/42");
        var entries =
                database.fetch(
                        "select actor, object_type, object_id from audit.entry where act = 'personnel.sensitive.look' and unit_id = ? order by seq",
                        ward.id().value());
        assertThat(entries.getValues("actor", String.class)).containsOnly(viewer.login());
        assertThat(entries.getValues("object_type", String.class))
                .containsExactly("person-list", "person");
        assertThat(entries.getValues("object_id", String.class)).containsExactly("901", "42");
    }
}
