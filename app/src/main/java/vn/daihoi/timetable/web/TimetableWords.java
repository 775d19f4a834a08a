package vn.daihoi.timetable.web;

import vn.daihoi.composition.solve.Status;
import vn.daihoi.composition.timetable.Clash;
import vn.daihoi.composition.timetable.Half;
import vn.daihoi.composition.timetable.Slot;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Moments;
import vn.daihoi.pages.Texts;
import vn.daihoi.timetable.TimetableSetup;
import vn.daihoi.timetable.internal.Change;
import vn.daihoi.timetable.internal.Found;
import vn.daihoi.timetable.internal.ReadTimetable.Seen;
import vn.daihoi.timetable.web.TimetableView.Line;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Puts slots, clashes and what a search came to into words.
final class TimetableWords {

    private static final Pattern SLOT =
            Pattern.compile("(\\d{4}-\\d{2}-\\d{2})/(morning|afternoon)");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Texts texts;
    private final Seen seen;

    TimetableWords(Texts texts, Seen seen) {
        this.texts = texts;
        this.seen = seen;
    }

    /// For instance `2024-03-26/morning`; empty for anything else.
    static Optional<Slot> slot(String code) {
        var match = SLOT.matcher(code);
        if (!match.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Slot(LocalDate.parse(match.group(1)), half(match.group(2))));
        } catch (java.time.DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Half half(String code) {
        return Half.valueOf(code.toUpperCase(Locale.ROOT));
    }

    static String code(Half half) {
        return half.name().toLowerCase(Locale.ROOT);
    }

    String text(String key, Object... arguments) {
        return texts.text(key, arguments);
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /// With the day of the week.
    String weekday(LocalDate day) {
        return text("timetable.weekday." + day.getDayOfWeek().getValue()) + ", " + day(day);
    }

    String half(Half half) {
        return text("timetable.half." + code(half));
    }

    /// For instance `sáng 26/03/2024`.
    String slot(Slot slot) {
        return text("timetable.slot." + code(slot.half()), day(slot.day()));
    }

    String unit(String id) {
        return seen.situation().unit(UUID.fromString(id)).map(CampaignUnit::fullName).orElse(id);
    }

    private String units(List<String> ids) {
        return ids.stream().map(this::unit).collect(Collectors.joining(", "));
    }

    /// Name of a working group, a leader or a hall.
    String resource(String id) {
        return seen.congresses().asked().resources().stream()
                .filter(one -> one.id().equals(id))
                .map(one -> one.name())
                .findFirst()
                .orElse("");
    }

    String clash(Clash clash) {
        String unit = unit(clash.congresses().getFirst());
        return switch (clash.kind()) {
            case NOT_HELD_ONCE -> text("timetable.clash.none", unit);
            case FORBIDDEN_SLOT -> text("timetable.clash.forbidden", unit, coded(clash.about()));
            case WRONG_RESOURCE ->
                    resource(clash.about()).isEmpty()
                            ? text("timetable.clash.nobody", unit)
                            : text("timetable.clash.wrong", unit, resource(clash.about()));
            case UNAVAILABLE -> text("timetable.clash.unavailable", unit, resource(clash.about()));
            case TWO_PLACES ->
                    text(
                            "timetable.clash.two-places",
                            resource(clash.about()),
                            units(clash.congresses()),
                            slotOf(clash.congresses().getFirst()));
            case TOO_EARLY ->
                    text(
                            "timetable.clash.too-early",
                            unit(clash.congresses().getLast()),
                            unit,
                            seen.board().draft().setup().gapDays());
        };
    }

    private String slotOf(String unit) {
        return seen.board()
                .draft()
                .of(UUID.fromString(unit))
                .map(one -> slot(one.slot()))
                .orElse("");
    }

    private String coded(String argument) {
        return slot(argument).map(this::slot).orElse(argument);
    }

    /// What a search for a whole timetable came to, in a sentence.
    String found(Found found) {
        String time = seconds(found.millis());
        return switch (found.status()) {
            case OPTIMAL -> text("timetable.found.optimal", found.placements().size(), time);
            case FEASIBLE ->
                    text(
                            "timetable.found.gap",
                            found.placements().size(),
                            found.points(),
                            found.bound(),
                            found.bound() - found.points(),
                            time);
            case INFEASIBLE -> text("timetable.found.impossible");
            case UNKNOWN -> text("timetable.found.unknown", time);
        };
    }

    private String seconds(long millis) {
        return String.format(texts.locale(), "%.1f", millis / 1000.0);
    }

    /// Why there is no timetable, part by part.
    List<String> reasons(Found found) {
        if (found.status() != Status.INFEASIBLE) {
            return List.of();
        }
        var held =
                found.clash().stream()
                        .filter(part -> part.kind() == null && !part.ids().isEmpty())
                        .toList();
        var lines = new ArrayList<String>();
        if (!held.isEmpty()) {
            lines.add(
                    text(
                            "timetable.reason.held",
                            held.size(),
                            held.stream()
                                    .map(part ->
                                            text(
                                                    "timetable.reason.held.one",
                                                    unit(part.ids().getFirst()),
                                                    part.needed()))
                                    .collect(Collectors.joining(", "))));
        }
        found.clash().stream()
                .filter(part -> part.kind() != null)
                .forEach(part ->
                        lines.add(
                                text(
                                        "timetable.reason.shared",
                                        part.ids().stream()
                                                .map(this::resource)
                                                .collect(Collectors.joining(", ")),
                                        part.needed(),
                                        part.free())));
        found.clash().stream()
                .filter(part -> part.kind() == null && part.ids().isEmpty())
                .forEach(part -> lines.add(text("timetable.reason.gap", part.needed())));
        return lines;
    }

    Line line(Change change) {
        return new Line(
                text(change.key(), change.arguments().stream().map(this::coded).toArray()),
                change.by(),
                Moments.show(change.at()),
                Optional.ofNullable(change.undoneBy()).orElse(""));
    }

    String leader(TimetableSetup.Leader leader) {
        return leader.duty().isEmpty() ? leader.name() : leader.name() + ", " + leader.duty();
    }

    /// First of some enum by its code; empty when there is none.
    static <E extends Enum<E>> Optional<E> of(E[] all, String code) {
        return Arrays.stream(all).filter(one -> one.name().equalsIgnoreCase(code)).findFirst();
    }
}
