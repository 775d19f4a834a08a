package vn.daihoi.directives;

import org.jspecify.annotations.Nullable;

import vn.daihoi.files.FileId;
import vn.daihoi.organization.CampaignUnit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The papers that a unit sees, for other modules to read: its own register and what was handed
/// down to it. Rights are the caller's business; each question names the unit, so that a key of a
/// paper that the unit does not see finds nothing.
public interface RegisteredDirectives {

    /// The newest first.
    List<Directive> of(CampaignUnit unit);

    Optional<Directive> find(CampaignUnit unit, DirectiveId paper);

    /// A paper as the unit sees it.
    ///
    /// @param ofParty whether a Party committee issued it; else a Front or State body did
    /// @param number whole number, 1 or more
    /// @param symbol behind the number, such as `HD-MTTQ-BTT`
    /// @param written number and symbol as printed
    /// @param type name of the type, such as `Hướng dẫn`
    /// @param subject what it is about
    /// @param urgency id of the profile; empty for none
    /// @param own whether the unit that registered it issued it itself
    /// @param registered whether it stands in this unit's own register
    /// @param file null when only its particulars are registered
    /// @param withdrawn why it no longer holds; null while it does
    /// @param delivery null when it was not handed down to the unit
    /// @param requirements those that the unit has to meet, in the order of the paper
    record Directive(
            DirectiveId id,
            boolean ofParty,
            int number,
            String symbol,
            String written,
            String type,
            String issuer,
            LocalDate issuedOn,
            String subject,
            String urgency,
            boolean own,
            boolean registered,
            @Nullable File file,
            @Nullable String withdrawn,
            @Nullable Delivery delivery,
            List<Requirement> requirements) {

        public Directive {
            requirements = List.copyOf(requirements);
        }
    }

    /// @param size in bytes
    record File(FileId id, String name, long size) {}

    /// How it came to the unit, and what became of it there.
    ///
    /// @param acknowledgeBy last day; null when none was set
    /// @param acknowledgedAt null until the unit has acknowledged it
    record Delivery(
            Instant deliveredAt,
            @Nullable LocalDate acknowledgeBy,
            @Nullable Instant acknowledgedAt,
            @Nullable String acknowledgedBy) {}

    /// @param due day for this unit; null when none is demanded or it is not known yet
    /// @param evidence `acknowledgement`, `plan`, `document`, `review`, `slate`, `approval`,
    ///   `report` or `proof`
    /// @param figure least quantity; null when none is demanded
    record Requirement(
            String text, @Nullable LocalDate due, String evidence, @Nullable Integer figure) {}
}
