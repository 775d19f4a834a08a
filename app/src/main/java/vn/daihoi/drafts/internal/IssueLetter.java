package vn.daihoi.drafts.internal;

import org.springframework.stereotype.Service;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.IssuedPapers;
import vn.daihoi.directives.IssuedPapers.Wanted;
import vn.daihoi.directives.ReceivedPapers.Fault;
import vn.daihoi.drafts.IssuedLetters;
import vn.daihoi.drafts.internal.DraftPaper.Particulars;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;

import java.util.List;
import java.util.Objects;

@Service
class IssueLetter implements IssuedLetters {

    private static final int LONGEST_NAME = 100;

    private final WriteDraft write;
    private final IssuedPapers register;

    IssueLetter(WriteDraft write, IssuedPapers register) {
        this.write = write;
        this.register = register;
    }

    @Override
    public Outcome issue(Campaign campaign, CampaignUnit unit, Wish wish, Viewer by) {
        String signer = wish.signing().signer();
        if (signer.isBlank() || signer.length() > LONGEST_NAME) {
            return new Outcome.Refused(
                    List.of(
                            new Fault(
                                    "signer",
                                    "drafts.issue.fault.signer",
                                    List.of(Integer.toString(LONGEST_NAME)))));
        }
        return write.particulars(campaign, unit, wish.name())
                .map(told -> issue(campaign, unit, wish, told, by))
                .orElseGet(Outcome.NotThere::new);
    }

    private Outcome issue(
            Campaign campaign, CampaignUnit unit, Wish wish, Particulars told, Viewer by) {
        var wanted =
                new Wanted(told.symbol(), told.subject(), wish.signing().day(), wish.fileName());
        return switch (register.issue(
                unit, wanted, number -> file(campaign, unit, wish, number), by)) {
            case IssuedPapers.Outcome.Issued(var paper, var written) ->
                    new Outcome.Issued(paper, written);
            case IssuedPapers.Outcome.Refused(var faults) -> new Outcome.Refused(faults);
        };
    }

    private byte[] file(Campaign campaign, CampaignUnit unit, Wish wish, int number) {
        var signing = wish.signing();
        var issue =
                new Issue(
                        number,
                        Objects.requireNonNull(signing.day()),
                        signing.deputy(),
                        signing.signer().strip());
        return write.letter(campaign, unit, wish.name(), wish.addressees(), wish.filled(), issue)
                .orElseThrow()
                .word();
    }
}
