package vn.daihoi.lessons;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.profile.CongressPart;

import java.time.LocalDate;
import java.util.List;

/// A lesson that was adopted before the program was used, with what units did since. It carries no
/// check.
///
/// @param board unit whose board adopted it
/// @param learntAt the unit whose congress taught it
/// @param by who adopted it
/// @param answers of those units that said something
public record PastLesson(
        CampaignUnit board,
        CampaignUnit learntAt,
        CongressPart part,
        String title,
        String happened,
        String reason,
        String todo,
        LocalDate on,
        Viewer by,
        List<Said> answers) {

    /// @param words what was done
    /// @param confirmed whether those who look after the unit have confirmed it
    public record Said(CampaignUnit unit, String words, boolean confirmed) {}
}
