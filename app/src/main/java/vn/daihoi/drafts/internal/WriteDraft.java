package vn.daihoi.drafts.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.dossiers.DraftKinds;
import vn.daihoi.drafts.FilledPapers;
import vn.daihoi.drafts.internal.DraftPaper.Particulars;
import vn.daihoi.forms.FormPaper;
import vn.daihoi.forms.WrittenPaper;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.profile.Drafting;
import vn.daihoi.profile.PaperDraft;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Writes the draft of a document for a unit. Nothing is kept but that it was taken.
@Service
public class WriteDraft implements DraftKinds, FilledPapers {

    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final Knowledge knowledge;
    private final Audit audit;

    WriteDraft(Campaigns campaigns, CampaignProfiles profiles, Knowledge knowledge, Audit audit) {
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.knowledge = knowledge;
        this.audit = audit;
    }

    @Override
    public Set<String> of(CampaignUnit unit) {
        Drafting drafting = profiles.of(campaigns.get(unit.campaign())).drafting();
        return drafting.drafts().stream()
                .map(PaperDraft::kind)
                .filter(kind -> drafting.draft(kind, unit.level()).isPresent())
                .collect(Collectors.toSet());
    }

    /// @return empty when there is no draft of this kind for the unit
    @Transactional
    public Optional<WrittenPaper> write(Campaign campaign, CampaignUnit unit, String kind) {
        return write(campaign, unit, kind, Map.of());
    }

    @Override
    @Transactional
    public Optional<WrittenPaper> write(
            Campaign campaign, CampaignUnit unit, String kind, Map<String, FilledPart> filled) {
        var profile = profiles.of(campaign);
        var found = profile.drafting().draft(kind, unit.level());
        found.ifPresent(_ -> record(campaign, unit, kind));
        return found.map(draft -> {
            var known = knowledge.of(campaign, unit, profile);
            var paper = new DraftPaper(profile.drafting(), draft, known, filled).paper();
            return new WrittenPaper(profile.drafting().form(draft.form()), paper);
        });
    }

    /// Empty when there is no such letter for the unit, or it bears no number.
    Optional<Particulars> particulars(Campaign campaign, CampaignUnit unit, String name) {
        var profile = profiles.of(campaign);
        return profile.drafting()
                .letter(name, unit.level())
                .flatMap(letter ->
                        new DraftPaper(
                                        profile.drafting(),
                                        letter,
                                        knowledge.of(campaign, unit, profile))
                                .particulars());
    }

    @Override
    public boolean hasLetter(Campaign campaign, CampaignUnit unit, String name) {
        return profiles.of(campaign).drafting().letter(name, unit.level()).isPresent();
    }

    @Override
    @Transactional
    public Optional<WrittenPaper> letter(
            Campaign campaign,
            CampaignUnit unit,
            String name,
            List<String> addressees,
            Map<String, FilledPart> filled) {
        return letter(campaign, unit, name, addressees, filled, null);
    }

    @Override
    @Transactional
    public Optional<WrittenPaper> about(
            Campaign campaign,
            CampaignUnit unit,
            String name,
            String subject,
            Map<String, FilledPart> filled) {
        return letter(campaign, unit, name, filled, draft -> draft.about(subject));
    }

    /// @param issue null leaves number, day and signature open
    Optional<WrittenPaper> letter(
            Campaign campaign,
            CampaignUnit unit,
            String name,
            List<String> addressees,
            Map<String, FilledPart> filled,
            @Nullable Issue issue) {
        return letter(campaign, unit, name, filled, draft -> draft.to(addressees, issue));
    }

    private Optional<WrittenPaper> letter(
            Campaign campaign,
            CampaignUnit unit,
            String name,
            Map<String, FilledPart> filled,
            Function<DraftPaper, FormPaper> written) {
        var profile = profiles.of(campaign);
        return profile.drafting()
                .letter(name, unit.level())
                .map(letter -> {
                    var known = knowledge.of(campaign, unit, profile);
                    var draft = new DraftPaper(profile.drafting(), letter, known, filled);
                    return new WrittenPaper(
                            profile.drafting().form(letter.form()), written.apply(draft));
                });
    }

    private void record(Campaign campaign, CampaignUnit unit, String kind) {
        audit.record(
                Act.of("drafts.draft.download")
                        .in(campaign.id().value())
                        .on(unit.id().value())
                        .after(Map.of("kind", kind)));
    }
}
