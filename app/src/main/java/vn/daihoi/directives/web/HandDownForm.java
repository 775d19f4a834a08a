package vn.daihoi.directives.web;

import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/// To whom a paper is handed down, as chosen.
///
/// @param level codes of levels whose units all get it
/// @param ticked codes of units; not `unit`, which the address says already
/// @param group keys of saved groups
/// @param codes of further units, with blanks or commas between them
/// @param saveAs name under which the chosen units are saved; blank for not at all
public record HandDownForm(
        List<String> level,
        List<String> ticked,
        List<UUID> group,
        String codes,
        String saveAs,
        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate acknowledgeBy) {

    public static final HandDownForm NOTHING =
            new HandDownForm(List.of(), List.of(), List.of(), "", "", null);

    /// Fields that were not sent come as null.
    public HandDownForm {
        level = level == null ? List.of() : List.copyOf(level);
        ticked = ticked == null ? List.of() : List.copyOf(ticked);
        group = group == null ? List.of() : List.copyOf(group);
        codes = codes == null ? "" : codes.strip();
        saveAs = saveAs == null ? "" : saveAs.strip();
    }

    /// Of all units that were chosen one by one.
    ///
    /// @param ofGroups codes of the units of the chosen groups
    List<String> chosen(Collection<String> ofGroups) {
        return Stream.of(ticked.stream(), ofGroups.stream(), Arrays.stream(codes.split("[\\s,;]+")))
                .flatMap(all -> all)
                .filter(code -> !code.isEmpty())
                .distinct()
                .toList();
    }

    /// For the field of the day; empty where none was set.
    public String day() {
        return acknowledgeBy == null ? "" : acknowledgeBy.toString();
    }
}
