package vn.daihoi.meetings;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;

import java.util.Collection;
import java.util.List;

/// Meetings of units, for other modules to ask and to set up. Rights are the caller's business.
public interface Meetings {

    /// Those that these units hold, and those that they are invited to, by time. Those called off
    /// are among them.
    List<MeetingEntry> of(CampaignId campaign, Collection<UnitId> units);

    /// @return the meeting, or the first of a row
    MeetingId convene(CampaignUnit holder, NewMeeting meeting, Viewer by);

    /// Puts units on the list of those invited, each once; tells nobody yet.
    void list(CampaignUnit holder, MeetingId meeting, Capacity as, Collection<CampaignUnit> units);

    /// Sends the invitations that have not gone out.
    void invite(CampaignUnit holder, MeetingId meeting, Viewer by);

    /// Notes the units of which somebody is present.
    void present(CampaignUnit holder, MeetingId meeting, Collection<UnitId> units, Viewer by);
}
