package vn.daihoi.directives.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.Directives.Attachment;
import vn.daihoi.directives.ReceivedPapers;
import vn.daihoi.directives.internal.Intakes.Taken;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;

import java.util.List;

@Service
class StoredReceivedPapers implements ReceivedPapers {

    private final RegisterPaper register;
    private final Intakes intakes;
    private final Campaigns campaigns;

    StoredReceivedPapers(RegisterPaper register, Intakes intakes, Campaigns campaigns) {
        this.register = register;
        this.intakes = intakes;
        this.campaigns = campaigns;
    }

    @Override
    @Transactional
    public Outcome register(CampaignUnit unit, Received paper, Viewer by) {
        Campaign campaign = campaigns.get(unit.campaign());
        Attachment file = paper.file();
        var taken =
                file == null ? null : intakes.take(campaign, unit, by, file.name(), file.content());
        if (taken instanceof Taken.Secret(var sign)) {
            return new Outcome.Refused(
                    List.of(new Fault("file", "directives.file.secret", List.of(sign))));
        }
        var wanted =
                Registration.plain(
                        paper.number(),
                        paper.issuer(),
                        paper.issuedOn(),
                        paper.subject(),
                        false,
                        List.of(),
                        taken instanceof Taken.Kept kept ? kept.intake() : null);
        return switch (register.register(campaign, unit, by, wanted)) {
            case RegisterPaper.Outcome.Registered(var registered) ->
                    new Outcome.Registered(registered.id());
            case RegisterPaper.Outcome.Refused(var faults) ->
                    new Outcome.Refused(faults.stream().map(PaperFault::told).toList());
        };
    }

    @Override
    public boolean withdraw(CampaignUnit unit, DirectiveId paper, Viewer by, String why) {
        return register.withdraw(unit, paper, by, why);
    }
}
