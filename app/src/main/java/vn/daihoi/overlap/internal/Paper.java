package vn.daihoi.overlap.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.dossiers.DocumentId;
import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.VersionId;
import vn.daihoi.jobs.JobId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;

import java.time.Instant;

/// The newest version of a document, as it is compared.
///
/// @param number of the version
/// @param begun when the first version of the document came
/// @param job of its comparison
/// @param compared null until this version was compared
record Paper(
        DocumentId document,
        VersionId version,
        CampaignId campaign,
        UnitId unit,
        DocumentKey key,
        int number,
        Instant begun,
        JobId job,
        @Nullable Instant compared) {}
