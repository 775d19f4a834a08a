package vn.daihoi.timetable.internal;

import static org.assertj.core.api.Assertions.assertThat;

import org.jooq.DSLContext;
import org.springframework.context.ApplicationContext;

import vn.daihoi.accounts.Role;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.composition.timetable.Half;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.steering.WorkingGroups;
import vn.daihoi.testing.InventedRegister;
import vn.daihoi.testing.TestPerson;
import vn.daihoi.timetable.Placement;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// The draft of a district whose five wards may meet from 04/03 to 08/03/2024; one working group
/// goes to three of them.
final class DistrictTimetable {

    static final int WARDS = 5;
    static final LocalDate FIRST = LocalDate.of(2024, 3, 4);
    static final LocalDate LAST = LocalDate.of(2024, 3, 8);

    final Campaign campaign;
    final CampaignUnit district;
    final List<CampaignUnit> wards;
    final Viewer officer;
    private final ReadTimetable read;
    private final ChangeTimetable change;

    private DistrictTimetable(ApplicationContext context) {
        read = context.getBean(ReadTimetable.class);
        change = context.getBean(ChangeTimetable.class);
        var register = new InventedRegister(context);
        register.read(1, WARDS);
        campaign = register.campaign("thu", "91", InventedRegister.TODAY);
        district = register.unit(campaign, "911");
        wards = context.getBean(Campaigns.class).children(district);
        officer =
                TestPerson.in(
                                context.getBean(DSLContext.class),
                                Role.UPPER_OFFICER,
                                district.id().value())
                        .viewer();
        var groups = context.getBean(WorkingGroups.class);
        var one = groups.create(campaign.id(), district.id(), "Tổ công tác số 1");
        groups.assign(one, wards.subList(0, 3).stream().map(CampaignUnit::id).toList());
        var days =
                new ChangeSetup.Days(
                        FIRST,
                        LAST,
                        read.see(district).board().draft().setup().weekdays(),
                        Set.of(Half.values()),
                        Set.of(),
                        1);
        assertThat(context.getBean(ChangeSetup.class).days(district, 0, days, officer))
                .isEqualTo(Outcome.DONE);
    }

    static DistrictTimetable in(ApplicationContext context) {
        return new DistrictTimetable(context);
    }

    int revision() {
        return read.see(district).board().revision();
    }

    UUID ward(int number) {
        return wards.get(number).id().value();
    }

    Outcome place(int ward, LocalDate day, Half half) {
        return change.place(
                district, revision(), new Placement(ward(ward), day, half, null, null), officer);
    }
}
