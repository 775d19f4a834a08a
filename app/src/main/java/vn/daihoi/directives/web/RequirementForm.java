package vn.daihoi.directives.web;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

import vn.daihoi.directives.internal.ChangeRequirements.Wanted;
import vn.daihoi.directives.internal.Requirement.DueDay;
import vn.daihoi.directives.internal.Requirement.EvidenceKind;
import vn.daihoi.directives.internal.Requirement.From;
import vn.daihoi.directives.internal.Requirement.ShownBy;

import java.time.LocalDate;

/// A requirement as typed. Fields that were not sent come as null.
///
/// @param dueDays used where no day is given
/// @param dueFrom `issued`, `before-congress`, `after-congress`
record RequirementForm(
        @Nullable String text,
        @Nullable String level,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate dueOn,
        @Nullable String dueDays,
        @Nullable String dueFrom,
        @Nullable String evidence,
        @Nullable String document,
        @Nullable String step,
        @Nullable String figure) {

    /// @throws NumberFormatException if days or figure are no whole numbers
    Wanted wanted() {
        return new Wanted(
                RegisterForm.text(text),
                chosen(level),
                due(),
                new ShownBy(
                        EvidenceKind.of(RegisterForm.text(evidence)).orElse(EvidenceKind.PROOF),
                        chosen(document),
                        chosen(step)),
                whole(figure));
    }

    private static @Nullable String chosen(@Nullable String choice) {
        return RegisterForm.text(choice).isEmpty() ? null : choice;
    }

    private @Nullable DueDay due() {
        if (dueOn != null) {
            return new DueDay.On(dueOn);
        }
        Integer days = whole(dueDays);
        if (days == null) {
            return null;
        }
        return switch (RegisterForm.text(dueFrom)) {
            case "before-congress" -> new DueDay.Offset(-days, From.CONGRESS);
            case "after-congress" -> new DueDay.Offset(days, From.CONGRESS);
            default -> new DueDay.Offset(days, From.ISSUED);
        };
    }

    static @Nullable Integer whole(@Nullable String typed) {
        return typed == null || typed.isBlank() ? null : Integer.valueOf(typed.strip());
    }
}
