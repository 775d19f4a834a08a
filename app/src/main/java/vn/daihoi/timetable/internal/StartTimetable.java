package vn.daihoi.timetable.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.timetable.BeginTimetable;
import vn.daihoi.timetable.Placement;
import vn.daihoi.timetable.TimetableSetup;
import vn.daihoi.timetable.internal.ChangeTimetable.Judged;

import java.util.List;

@Service
class StartTimetable implements BeginTimetable {

    private final ChangeTimetable timetable;
    private final ReadTimetable read;
    private final Campaigns campaigns;

    StartTimetable(ChangeTimetable timetable, ReadTimetable read, Campaigns campaigns) {
        this.timetable = timetable;
        this.read = read;
        this.campaigns = campaigns;
    }

    @Override
    @Transactional
    public void begin(
            CampaignUnit unit, TimetableSetup setup, List<Placement> placements, Viewer by) {
        int revision = read.board(unit, campaigns.today(unit.campaign())).revision();
        timetable.change(
                unit, revision, by, (_, _) -> Judged.of(new Draft(setup, placements), "begin"));
    }
}
