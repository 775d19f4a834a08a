package vn.daihoi.dossiers;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.profile.DocumentKind;
import vn.daihoi.review.text.ExtractedDocument;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Documents of the units' congresses. Rights are the caller's business; each question names the
/// unit, so that a key of another unit's document finds nothing.
public interface Dossiers {

    /// A kind of the campaign's profile; empty when the profile has none of that id, or the unit's
    /// level holds no congress.
    Optional<DocumentKind> kind(CampaignUnit unit, String kind);

    /// Kinds that the profile knows, in its order; none for a level without a congress.
    List<DocumentKind> kinds(CampaignUnit unit);

    /// Newest first; empty when nothing was uploaded.
    List<Version> versions(CampaignUnit unit, DocumentKey document);

    Optional<Version> version(CampaignUnit unit, DocumentKey document, int number);

    /// Newest version of each document of the unit, by kind and order of coming.
    default List<Latest> latest(CampaignUnit unit) {
        return latest(unit.campaign(), List.of(unit.id())).getOrDefault(unit.id(), List.of());
    }

    /// The same of many units; those without a document are absent.
    Map<UnitId, List<Latest>> latest(CampaignId campaign, Collection<UnitId> units);

    /// Reads the file and keeps it as a new version, or says why it cannot be read. The first
    /// document of a kind need not be there before.
    UploadOutcome upload(CampaignUnit unit, DocumentKey document, Viewer by, Upload upload);

    /// Reads the file and keeps it as the first version of another document of the kind.
    ///
    /// @param title not empty, not too long
    UploadOutcome begin(CampaignUnit unit, String kind, Title title, Viewer by, Upload upload);

    /// What was read out of the version's file.
    ExtractedDocument text(Version version);

    /// Notes that the viewer has seen a version; says nothing about one's own.
    void markRead(Version version, Viewer viewer);

    /// The newest version of one document.
    record Latest(Version version) {

        public DocumentKey key() {
            return version.key();
        }

        /// Public id of the kind.
        public String kind() {
            return key().kind();
        }
    }
}
