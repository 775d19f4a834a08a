package vn.daihoi.drafts;

import org.jspecify.annotations.Nullable;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.ReceivedPapers.Fault;
import vn.daihoi.drafts.FilledPapers.FilledPart;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// Issues letters of the profile: the next number of the unit's series, the day and who signs
/// written into the file, and the file in the register of papers, all or nothing. Rights are the
/// caller's business.
public interface IssuedLetters {

    /// @param name of a letter of the profile
    /// @param addressees to whom it goes, as the letter says it
    /// @param filled by the name of the place
    /// @param signing day and signature
    /// @param fileName with its ending
    record Wish(
            String name,
            List<String> addressees,
            Map<String, FilledPart> filled,
            Signing signing,
            String fileName) {

        public Wish {
            addressees = List.copyOf(addressees);
            filled = Map.copyOf(filled);
        }
    }

    /// @param day on which it is signed; null: not given, which is refused
    /// @param deputy whether a deputy signs for the head of the office
    /// @param signer full name
    record Signing(@Nullable LocalDate day, boolean deputy, String signer) {}

    /// What came of it.
    sealed interface Outcome {

        /// @param written number and symbol, such as `12/BC-MTTQ-BTT`
        record Issued(DirectiveId paper, String written) implements Outcome {}

        /// @param faults fields are `issuedOn`, `signer` and those of the register
        record Refused(List<Fault> faults) implements Outcome {

            public Refused {
                faults = List.copyOf(faults);
            }
        }

        /// There is no such letter for the unit, or it bears no number.
        record NotThere() implements Outcome {}
    }

    Outcome issue(Campaign campaign, CampaignUnit unit, Wish wish, Viewer by);
}
