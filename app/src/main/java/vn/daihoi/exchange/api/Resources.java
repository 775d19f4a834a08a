package vn.daihoi.exchange.api;

import com.fasterxml.jackson.annotation.JsonInclude;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What the API shows. Fields are public: they keep their name and meaning within version 1. What
/// is null is left out. Days are days at the organisation's seat.
final class Resources {

    private Resources() {}

    /// @param today the day it is in this campaign
    record Campaign(
            String code,
            String title,
            String profile,
            String term,
            boolean practice,
            LocalDate today) {}

    /// @param parent code of the unit above; null at the top of the campaign
    /// @param levelName in the language asked for
    /// @param congressDay first day of its congress; null while not fixed, and in lists
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Unit(
            UUID id,
            String code,
            @Nullable String parent,
            String level,
            String levelName,
            String name,
            String fullName,
            @Nullable LocalDate congressDay) {}

    /// @param step id of the step in the profile
    /// @param name in the language asked for
    /// @param due last day in time; null while not known
    /// @param notApplicable why it does not concern the unit
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Milestone(
            String step,
            int number,
            String name,
            String state,
            @Nullable LocalDate due,
            @Nullable LocalDate reachedOn,
            long daysLate,
            @Nullable String notApplicable,
            @Nullable String delayReason) {}

    /// @param number number and symbol as printed
    /// @param registered whether it stands in the unit's own register
    /// @param withdrawn why it no longer holds
    /// @param delivery absent when it was not handed down to the unit
    /// @param requirements those that the unit has to meet
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Directive(
            UUID id,
            String number,
            String type,
            String issuer,
            LocalDate issuedOn,
            String subject,
            boolean registered,
            @Nullable File file,
            @Nullable String withdrawn,
            @Nullable Delivery delivery,
            List<Requirement> requirements) {}

    /// @param size in bytes
    record File(String name, long size, String sha256) {}

    /// @param acknowledgedAt absent until the unit has acknowledged it
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Delivery(
            Instant deliveredAt,
            @Nullable LocalDate acknowledgeBy,
            @Nullable Instant acknowledgedAt,
            @Nullable String acknowledgedBy) {}

    /// @param due day for this unit
    /// @param figure least quantity
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Requirement(
            String text, @Nullable LocalDate due, String evidence, @Nullable Integer figure) {}

    /// @param document as in addresses: `tham-luan` for the first of its kind, `tham-luan.2` for
    ///   the second
    /// @param kindName in the language asked for
    /// @param title what tells it from others of its kind; may be empty
    /// @param newest its newest version
    record Document(String document, String kind, String kindName, String title, Version newest) {}

    /// @param restoredFrom number of the version whose content came back
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Version(
            int number,
            File file,
            String note,
            @Nullable Integer restoredFrom,
            String uploadedBy,
            Instant uploadedAt) {}

    /// What came of a message in edXML.
    ///
    /// @param outcome `waiting`, `known`, `asked-back`, or `status-` with a code
    /// @param id of the paper that waits; absent for a status
    /// @param paper number and notation
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Arrival(String outcome, @Nullable UUID id, @Nullable String paper) {}

    /// @param code two digits
    /// @param name in the language asked for
    /// @param paper number and notation
    /// @param heard whether others told it about a paper of this unit; else the unit told it
    /// @param message in edXML
    record EdxmlStatus(
            UUID id,
            String code,
            String name,
            String paper,
            String otherId,
            String otherName,
            String description,
            boolean heard,
            Instant at,
            String message) {}

    /// @param level `error`, `warning` or `note`
    /// @param start in UTF-16 units of the extracted text
    /// @param section heading around it; may be empty
    /// @param fingerprint the same for the same fault in another version
    /// @param waived why it may stay; absent while it stands
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Finding(
            int position,
            String rule,
            String level,
            int start,
            int end,
            String section,
            String quote,
            String message,
            String why,
            String mend,
            String source,
            String fingerprint,
            @Nullable String waived) {}
}
