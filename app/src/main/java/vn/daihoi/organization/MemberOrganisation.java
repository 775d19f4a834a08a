package vn.daihoi.organization;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/// An organisation that belongs to the Front of a unit.
///
/// @param shortName null where it has none
/// @param validTo first day on which it is no member; null while it is
public record MemberOrganisation(
        UUID id,
        UnitId unit,
        String name,
        @Nullable String shortName,
        Kind kind,
        LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public enum Kind {
        /// one of the five socio-political organisations
        SOCIO_POLITICAL("socio-political"),
        MASS("mass"),
        OTHER("other");

        private final String code;

        Kind(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }

        /// @throws IllegalArgumentException if there is none of that code
        public static Kind of(String code) {
            for (Kind kind : values()) {
                if (kind.code.equals(code)) {
                    return kind;
                }
            }
            throw new IllegalArgumentException("No kind of organisation [%s].".formatted(code));
        }
    }
}
