package vn.daihoi.directives.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.directives.DirectiveId;
import vn.daihoi.files.FileId;
import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;
import vn.daihoi.review.papers.PaperNumber;

import java.time.Instant;
import java.time.LocalDate;

/// A paper as the register has it.
///
/// @param unit whose register
/// @param typeName such as `Hướng dẫn`
/// @param series what the number runs through: a year, or a term of the Party committee
/// @param own whether the unit issued it itself
/// @param file null when only its particulars are registered
/// @param withdrawn null while it holds
public record RegisteredPaper(
        DirectiveId id,
        CampaignId campaign,
        UnitId unit,
        PaperNumber number,
        String typeName,
        String series,
        String issuer,
        LocalDate issuedOn,
        String subject,
        String urgency,
        boolean own,
        @Nullable Attached file,
        String registeredBy,
        Instant registeredAt,
        @Nullable Withdrawn withdrawn) {

    /// @param size in bytes
    public record Attached(FileId file, String name, long size) {}

    public record Withdrawn(String by, Instant at, String why) {}

    /// Type and number, as papers are cited: `Hướng dẫn 33/HD-MTTQ-BTT`.
    public String cited() {
        return typeName + " " + number.written();
    }
}
