package vn.daihoi.meetings;

import org.jspecify.annotations.Nullable;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;

import java.time.LocalDate;
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

    /// Somebody of an invited unit says who comes.
    ///
    /// @param answer `coming`, `absent` or `deputy`
    /// @param words reason of who is absent, name of the deputy
    /// @throws IllegalArgumentException if the unit is not invited, or the answer is none
    void answer(CampaignUnit unit, MeetingId meeting, String answer, String words, Viewer by);

    /// Writes the minutes.
    void conclude(CampaignUnit holder, MeetingId meeting, String minutes, Viewer by);

    /// Adds a decision; no task is made of it yet.
    ///
    /// @param to who does it: `holder`, `invited` or the code of a unit below the holder
    /// @param due last day; null when none is set
    /// @throws IllegalArgumentException if it can't be taken so
    void decide(
            CampaignUnit holder,
            MeetingId meeting,
            String words,
            String to,
            @Nullable LocalDate due);

    /// Notes the units of which somebody is present.
    void present(CampaignUnit holder, MeetingId meeting, Collection<UnitId> units, Viewer by);

    /// Gives a meeting a file to work with.
    ///
    /// @throws IllegalArgumentException if the file can't be kept
    void addMaterial(
            CampaignUnit holder,
            MeetingId meeting,
            String title,
            String fileName,
            byte[] content,
            Viewer by);

    /// Gives a training its short test, open to those who were there.
    ///
    /// @param passMark percent of the questions to be answered rightly
    /// @throws IllegalArgumentException if it can't be taken so
    void setTest(CampaignUnit holder, MeetingId meeting, int passMark, List<NewQuestion> questions);
}
