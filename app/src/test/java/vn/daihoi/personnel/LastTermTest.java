package vn.daihoi.personnel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.jooq.DSLContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.organization.Campaigns;
import vn.daihoi.testing.PlatformTest;
import vn.daihoi.testing.TestCampaign;

import java.util.List;
import java.util.Map;

@PlatformTest
@Transactional
class LastTermTest {

    @Autowired DSLContext database;
    @Autowired Campaigns campaigns;
    @Autowired LastTerm lastTerm;

    @Test
    void holdsTheNumbersPutDownLastAndKeepsThoseBefore() {
        TestCampaign.in(database, "last-term");
        var campaign = campaigns.byCode("last-term").orElseThrow();
        var ward = campaigns.unit(campaign.id(), "901").orElseThrow();
        var other = campaigns.unit(campaign.id(), "902").orElseThrow();
        assertThat(lastTerm.of(ward)).isEmpty();
        var first = new LastCommittee(45, null, Map.of("women", 12), Map.of());
        var second =
                new LastCommittee(
                        43, 41, Map.of("women", 12, "non-party", 11), Map.of("non-party", 10));
        lastTerm.put(ward, first, "Thử");
        lastTerm.put(ward, second, "Thử");
        assertThat(lastTerm.of(ward)).hasValue(second);
        assertThat(lastTerm.of(campaign.id(), List.of(ward.id(), other.id())))
                .containsExactly(Map.entry(ward.id(), second));
        assertThat(
                        database.fetchValue(
                                "select count(*)::int from personnel.last_committee where unit_id = ?",
                                ward.id().value()))
                .isEqualTo(2);
    }

    @Test
    void hasNoGroupLargerThanTheCommittee() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LastCommittee(43, null, Map.of("women", 44), Map.of()))
                .withMessageContaining("women");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new LastCommittee(43, 40, Map.of(), Map.of("women", 41)));
    }
}
