package vn.daihoi.directives;

import org.jspecify.annotations.Nullable;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.ReceivedPapers.Fault;
import vn.daihoi.organization.CampaignUnit;

import java.time.LocalDate;
import java.util.List;
import java.util.function.IntFunction;

/// Issues papers of a unit that other modules write: the next number of its series, the file with
/// that number in it, and the entry in the register, all or nothing. No number is given in vain:
/// others who issue in the same series wait. Rights are the caller's business.
public interface IssuedPapers {

    /// @param symbol behind the number, such as `/BC-MTTQ-BTT`
    /// @param day null: not given, which is refused
    /// @param fileName with its ending
    record Wanted(String symbol, String subject, @Nullable LocalDate day, String fileName) {}

    sealed interface Outcome {

        /// @param written number and symbol, such as `12/BC-MTTQ-BTT`
        record Issued(DirectiveId paper, String written) implements Outcome {}

        record Refused(List<Fault> faults) implements Outcome {

            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    /// @param content makes the file, given the number
    Outcome issue(CampaignUnit unit, Wanted wanted, IntFunction<byte[]> content, Viewer by);
}
