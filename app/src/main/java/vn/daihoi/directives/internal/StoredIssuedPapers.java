package vn.daihoi.directives.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.directives.IssuedPapers;
import vn.daihoi.directives.internal.RegisteredPaper.Attached;
import vn.daihoi.files.Files;
import vn.daihoi.files.StoreOutcome;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;

import java.io.ByteArrayInputStream;
import java.util.function.IntFunction;

@Service
class StoredIssuedPapers implements IssuedPapers {

    private final RegisterPaper register;
    private final PaperStorage papers;
    private final Files files;
    private final Campaigns campaigns;

    StoredIssuedPapers(
            RegisterPaper register, PaperStorage papers, Files files, Campaigns campaigns) {
        this.register = register;
        this.papers = papers;
        this.files = files;
        this.campaigns = campaigns;
    }

    @Override
    @Transactional
    public Outcome issue(CampaignUnit unit, Wanted wanted, IntFunction<byte[]> content, Viewer by) {
        var registration =
                Registration.next(
                        wanted.symbol(), OwnIssuer.of(unit), wanted.day(), wanted.subject());
        return switch (register.register(campaigns.get(unit.campaign()), unit, by, registration)) {
            case RegisterPaper.Outcome.Refused(var faults) -> {
                // The register may have rolled back; a commit here would be a fault.
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                yield new Outcome.Refused(faults.stream().map(PaperFault::told).toList());
            }
            case RegisterPaper.Outcome.Registered(var paper) -> {
                byte[] file = content.apply(paper.number().number());
                papers.attach(paper.id(), stored(file, wanted.fileName()));
                yield new Outcome.Issued(paper.id(), paper.number().written());
            }
        };
    }

    private Attached stored(byte[] content, String name) {
        return switch (files.store(new ByteArrayInputStream(content), name)) {
            case StoreOutcome.Stored(var id, var clean, var size) -> new Attached(id, clean, size);
            case StoreOutcome.TooLarge _, StoreOutcome.Empty _ ->
                    throw new IllegalStateException(
                            "A written paper of %d bytes can't be kept.".formatted(content.length));
        };
    }
}
