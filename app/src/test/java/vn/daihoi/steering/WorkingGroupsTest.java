package vn.daihoi.steering;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;
import vn.daihoi.platform.Ids;
import vn.daihoi.testing.PlatformTest;

import java.util.List;
import java.util.Map;
import java.util.Set;

@PlatformTest
@Transactional
class WorkingGroupsTest {

    private final CampaignId campaign = new CampaignId(Ids.next());
    private final UnitId district = new UnitId(Ids.next());
    private final UnitId ward = new UnitId(Ids.next());
    private final PersonId person = new PersonId(Ids.next());

    @Autowired WorkingGroups groups;

    @Test
    void haveMembersAndUnitsInTheirCharge() {
        WorkingGroupId id = groups.create(campaign, district, "Tổ công tác số 1");
        groups.appoint(id, Map.of(person, Duty.HEAD));
        groups.assign(id, List.of(ward));
        assertThat(groups.ofUnit(campaign, ward))
                .hasValue(
                        new WorkingGroup(
                                id, "Tổ công tác số 1", Map.of(person, Duty.HEAD), Set.of(ward)));
    }

    @Test
    void takeAUnitOverFromAnotherGroup() {
        WorkingGroupId one = groups.create(campaign, district, "Tổ công tác số 1");
        WorkingGroupId two = groups.create(campaign, district, "Tổ công tác số 2");
        groups.assign(one, List.of(ward));
        groups.assign(two, List.of(ward));
        assertThat(groups.of(campaign))
                .extracting(group -> group.units().size())
                .containsExactly(0, 1);
    }
}
