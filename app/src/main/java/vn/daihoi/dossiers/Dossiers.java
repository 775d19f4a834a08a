package vn.daihoi.dossiers;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.profile.DocumentKind;
import vn.daihoi.review.text.ExtractedDocument;

import java.util.List;
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
    List<Version> versions(CampaignUnit unit, String kind);

    Optional<Version> version(CampaignUnit unit, String kind, int number);

    /// Newest version of each document of the unit.
    List<Latest> latest(CampaignUnit unit);

    /// Reads the file and keeps it as a new version, or says why it cannot be read.
    UploadOutcome upload(CampaignUnit unit, String kind, Viewer by, Upload upload);

    /// What was read out of the version's file.
    ExtractedDocument text(Version version);

    /// Notes that the viewer has seen a version; says nothing about one's own.
    void markRead(Version version, Viewer viewer);

    /// The newest version of one document.
    ///
    /// @param kind public id of the kind
    record Latest(String kind, Version version) {}
}
