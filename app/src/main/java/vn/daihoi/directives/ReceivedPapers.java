package vn.daihoi.directives;

import org.jspecify.annotations.Nullable;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.Directives.Attachment;
import vn.daihoi.organization.CampaignUnit;

import java.time.LocalDate;
import java.util.List;

/// Puts papers that came from other bodies into the register of a unit, under the same checks as
/// the form. Rights are the caller's business.
public interface ReceivedPapers {

    /// @param number number and symbol
    /// @param issuedOn null: not known, which is refused
    /// @param file null: only its particulars; one that cannot be read is left out as well
    record Received(
            String number,
            String issuer,
            @Nullable LocalDate issuedOn,
            String subject,
            @Nullable Attachment file) {}

    sealed interface Outcome {

        record Registered(DirectiveId paper) implements Outcome {}

        record Refused(List<Fault> faults) implements Outcome {

            public Refused {
                faults = List.copyOf(faults);
            }
        }
    }

    /// @param field `number`, `issuer`, `issuedOn`, `subject` or `file`
    /// @param key message key of what is wrong and how to put it right
    record Fault(String field, String key, List<String> arguments) {}

    Outcome register(CampaignUnit unit, Received paper, Viewer by);

    /// @return false when the unit's register has no such paper that holds
    boolean withdraw(CampaignUnit unit, DirectiveId paper, Viewer by, String why);
}
