package vn.daihoi.drafts;

import vn.daihoi.forms.FormPaper;
import vn.daihoi.forms.WrittenPaper;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;

import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Writes papers in the official form, with what a module knows in its places.
public interface FilledPapers {

    /// What a module puts into one place of a paper.
    ///
    /// @param whole whether it says all there is to say, so that no guidance is left there
    record FilledPart(List<FormPaper.Block> blocks, boolean whole) {

        public FilledPart {
            blocks = List.copyOf(blocks);
        }
    }

    /// @param kind public id of a kind of document
    /// @param filled by the name of the place in the profile's draft; places without anything keep
    ///   their guidance
    /// @return empty when there is no draft of this kind for the unit
    Optional<WrittenPaper> write(
            Campaign campaign, CampaignUnit unit, String kind, Map<String, FilledPart> filled);

    /// Whether the profile has a letter of this name for the unit.
    boolean hasLetter(Campaign campaign, CampaignUnit unit, String name);

    /// @param name of a letter of the profile
    /// @param subject what it is about, in place of what the profile says
    /// @param filled by the name of the place
    /// @return empty when there is no such letter for the unit
    Optional<WrittenPaper> about(
            Campaign campaign,
            CampaignUnit unit,
            String name,
            String subject,
            Map<String, FilledPart> filled);

    /// @param name of a letter of the profile
    /// @param addressees to whom it goes, as the letter says it
    /// @param filled by the name of the place
    /// @return empty when there is no such letter for the unit
    Optional<WrittenPaper> letter(
            Campaign campaign,
            CampaignUnit unit,
            String name,
            List<String> addressees,
            Map<String, FilledPart> filled);
}
