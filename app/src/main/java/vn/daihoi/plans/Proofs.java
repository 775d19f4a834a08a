package vn.daihoi.plans;

import org.jspecify.annotations.Nullable;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;

import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;

/// Proofs that people file by hand. The level above looks at each: it counts while it waits, and no
/// more once it is returned.
public interface Proofs {

    /// It waits for the level above, unless the one who files it belongs to that level, or nobody
    /// there may look.
    ///
    /// @param on day on which the step was reached
    /// @param words number and date of a paper, or what took place
    /// @param file key of the file that came with it; null where none did
    Evidence.Outcome file(
            CampaignUnit unit,
            String step,
            LocalDate on,
            String words,
            @Nullable UUID file,
            Viewer by);

    /// Takes back what shows that the step was reached. What happened in the program meanwhile
    /// takes its place.
    Evidence.Outcome withdraw(CampaignUnit unit, String step, Viewer by);

    /// The level above returns the proof that waits at a step, or what was there before a directive
    /// asked for it.
    ///
    /// @param words what is missing
    Evidence.Outcome giveBack(CampaignUnit unit, String step, String words, Viewer by);

    /// How many wait below these units.
    int waiting(CampaignId campaign, Collection<UnitId> above);
}
