package vn.daihoi.campaigns;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// A member organisation as typed.
///
/// @param id key of the one to correct; empty for a new one
public record OrganisationForm(
        String id, String name, String shortName, String kind, @Nullable LocalDate from) {

    static final int LONGEST_NAME = 200;

    private static final Set<String> KINDS = Set.of("socio-political", "mass", "other");

    static OrganisationForm empty(LocalDate today) {
        return new OrganisationForm("", "", "", "socio-political", today);
    }

    /// Message key for each faulty field.
    Map<String, String> errors() {
        var errors = new LinkedHashMap<String, String>();
        if (name.isBlank()) {
            errors.put("name", "organization.member.name.empty");
        } else if (name.length() > LONGEST_NAME) {
            errors.put("name", "organization.member.name.long");
        }
        if (!KINDS.contains(kind)) {
            errors.put("kind", "organization.member.kind.unknown");
        }
        if (from == null && id.isEmpty()) {
            errors.put("from", "organization.member.from.empty");
        }
        return errors;
    }

    @Nullable String shortNameOrNull() {
        return shortName.isBlank() ? null : shortName.strip();
    }
}
