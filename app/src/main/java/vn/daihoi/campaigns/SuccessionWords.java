package vn.daihoi.campaigns;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.organization.Succession;
import vn.daihoi.organization.Successions;
import vn.daihoi.organization.UnitEra;
import vn.daihoi.organization.UnitId;
import vn.daihoi.organization.Units;
import vn.daihoi.pages.Frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Tells in sentences what units came from and what came of them: one for each event.
@Component
class SuccessionWords {

    private final Successions successions;
    private final Units units;

    SuccessionWords(Successions successions, Units units) {
        this.successions = successions;
        this.units = units;
    }

    /// One event as one unit lived through it.
    private record Seen(
            @Nullable UnitId about, Succession.Kind kind, LocalDate day, String source) {}

    /// @return the unit's own line first, then those of what it came from
    List<String> before(UnitId unit, Frame frame) {
        return told(
                "from",
                unit,
                successions.before(unit),
                Succession::successor,
                Succession::predecessor,
                frame);
    }

    List<String> after(UnitId unit, Frame frame) {
        return told(
                "to",
                unit,
                successions.after(unit),
                Succession::predecessor,
                Succession::successor,
                frame);
    }

    private List<String> told(
            String way,
            UnitId unit,
            List<Succession> lines,
            Function<Succession, ? extends @Nullable UnitId> about,
            Function<Succession, ? extends @Nullable UnitId> other,
            Frame frame) {
        var events = new LinkedHashMap<Seen, List<String>>();
        for (Succession line : lines) {
            var seen = new Seen(about.apply(line), line.kind(), line.day(), line.source());
            events.computeIfAbsent(seen, _ -> new ArrayList<>()).add(name(other.apply(line)));
        }
        return events.entrySet().stream()
                .map(event -> {
                    Seen seen = event.getKey();
                    String sentence =
                            frame.text(
                                    "organization.succession." + way + "." + seen.kind().code(),
                                    String.join(", ", event.getValue()),
                                    frame.day(seen.day()),
                                    seen.source());
                    UnitId at = seen.about();
                    return at == null || at.equals(unit) ? sentence : name(at) + ": " + sentence;
                })
                .toList();
    }

    /// Events that were recorded, each as `A, B → C`.
    ///
    /// @param lines the latest first
    List<RecordedEvent> events(List<Succession> lines, Frame frame) {
        var events = new LinkedHashMap<Seen, List<Succession>>();
        for (Succession line : lines) {
            var seen = new Seen(key(line), line.kind(), line.day(), line.source());
            events.computeIfAbsent(seen, _ -> new ArrayList<>()).add(line);
        }
        return events.entrySet().stream()
                .map(event ->
                        new RecordedEvent(
                                frame.text(
                                        "organization.succession.kind."
                                                + event.getKey().kind().code()),
                                names(event.getValue().reversed(), Succession::predecessor),
                                names(event.getValue().reversed(), Succession::successor),
                                frame.day(event.getKey().day()),
                                event.getKey().source()))
                .toList();
    }

    /// What lines of one event share: what a split came from, else what came of it.
    private static @Nullable UnitId key(Succession line) {
        UnitId successor = line.successor();
        return line.kind() == Succession.Kind.SPLIT || successor == null
                ? line.predecessor()
                : successor;
    }

    private String names(
            List<Succession> lines, Function<Succession, ? extends @Nullable UnitId> unit) {
        return lines.stream()
                .map(line -> name(unit.apply(line)))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    String name(@Nullable UnitId unit) {
        if (unit == null) {
            return "";
        }
        List<UnitEra> eras = units.history(unit);
        return eras.isEmpty() ? "" : eras.getLast().fullName();
    }
}
