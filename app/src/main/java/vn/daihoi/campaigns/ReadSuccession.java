package vn.daihoi.campaigns;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Administration;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Successions;
import vn.daihoi.organization.Successions.Event;
import vn.daihoi.organization.Unit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.organization.Units;
import vn.daihoi.pages.Frame;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// Turns a typed event into units of the register, or says at each field what is wrong.
@Component
class ReadSuccession {

    private static final int LONGEST_SOURCE = 300;

    private final Units units;
    private final Successions successions;
    private final Access access;
    private final Administration administration;

    ReadSuccession(
            Units units, Successions successions, Access access, Administration administration) {
        this.units = units;
        this.successions = successions;
        this.access = access;
        this.administration = administration;
    }

    /// What was read.
    sealed interface Reading {

        record Sound(Event event, List<Unit> from, List<Unit> into) implements Reading {}

        /// @param errors text for each faulty field
        record Faulty(Map<String, String> errors) implements Reading {}
    }

    Reading read(SuccessionForm form, Campaign campaign, Viewer viewer, Frame frame) {
        Map<String, String> errors = errors(form, frame);
        LocalDate day = form.day();
        if (day == null || !errors.isEmpty()) {
            return new Reading.Faulty(errors);
        }
        List<Unit> from = units(form.fromCodes(), day.minusDays(1), "from", errors, frame);
        List<Unit> into = units(form.intoCodes(), day, "into", errors, frame);
        Set<UnitId> roots = roots(campaign, viewer);
        outside(from, day.minusDays(1), roots, "from", errors, frame);
        outside(into, day, roots, "into", errors, frame);
        if (!errors.isEmpty()) {
            return new Reading.Faulty(errors);
        }
        Event event = event(form, day, from, into);
        Optional<Successions.Refusal> refusal = successions.refusal(event);
        return refusal.isPresent()
                ? new Reading.Faulty(Map.of("event", text(refusal.get(), frame)))
                : new Reading.Sound(event, from, into);
    }

    static String text(Successions.Refusal refusal, Frame frame) {
        String code = refusal.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return frame.text("organization.succession.refusal." + code);
    }

    private static Map<String, String> errors(SuccessionForm form, Frame frame) {
        var errors = new LinkedHashMap<String, String>();
        if (!SuccessionForm.KINDS.contains(form.kind())) {
            errors.put("kind", frame.text("organization.succession.fault.kind"));
        }
        if (form.day() == null) {
            errors.put("day", frame.text("organization.succession.fault.day"));
        }
        if (form.source().isBlank() || form.source().length() > LONGEST_SOURCE) {
            errors.put("source", frame.text("organization.succession.fault.source"));
        }
        counts(form, frame).forEach(errors::putIfAbsent);
        return errors;
    }

    private static Map<String, String> counts(SuccessionForm form, Frame frame) {
        int from = form.fromCodes().size();
        int into = form.intoCodes().size();
        var errors = new LinkedHashMap<String, String>();
        boolean many = form.kind().equals("merge");
        if (from == 0 || (many ? from < 2 : from > 1)) {
            errors.put(
                    "from",
                    frame.text("organization.succession.fault.from." + (many ? "many" : "one")));
        }
        String wanted =
                switch (form.kind()) {
                    case "split" -> into < 2 ? "many" : "";
                    case "removal" -> into > 0 ? "none" : "";
                    default -> into != 1 ? "one" : "";
                };
        if (!wanted.isEmpty()) {
            errors.put("into", frame.text("organization.succession.fault.into." + wanted));
        }
        return errors;
    }

    private List<Unit> units(
            List<String> codes,
            LocalDate day,
            String field,
            Map<String, String> errors,
            Frame frame) {
        var found = new ArrayList<Unit>();
        var unknown = new ArrayList<String>();
        for (String code : codes) {
            units.byCode(code, day).ifPresentOrElse(found::add, () -> unknown.add(code));
        }
        if (!unknown.isEmpty()) {
            errors.put(
                    field,
                    frame.text(
                            "organization.succession.fault.unknown",
                            String.join(", ", unknown),
                            frame.day(day)));
        }
        return found;
    }

    /// Empty: everything may be touched.
    private Set<UnitId> roots(Campaign campaign, Viewer viewer) {
        return administration.of(viewer).everywhere()
                ? Set.of()
                : access.branches(viewer, Permission.ADMINISTER, campaign.id()).stream()
                        .map(CampaignUnit::id)
                        .collect(Collectors.toSet());
    }

    private void outside(
            List<Unit> all,
            LocalDate day,
            Set<UnitId> roots,
            String field,
            Map<String, String> errors,
            Frame frame) {
        String outside =
                all.stream()
                        .filter(unit -> !isBelow(unit, day, roots))
                        .map(Unit::fullName)
                        .collect(Collectors.joining(", "));
        if (!outside.isEmpty()) {
            errors.put(field, frame.text("organization.succession.fault.outside", outside));
        }
    }

    private boolean isBelow(Unit unit, LocalDate day, Set<UnitId> roots) {
        if (roots.isEmpty() || roots.contains(unit.id())) {
            return true;
        }
        UnitId parent = unit.parent();
        return parent != null
                && units.get(parent, day).filter(above -> isBelow(above, day, roots)).isPresent();
    }

    private static Event event(
            SuccessionForm form, LocalDate day, List<Unit> from, List<Unit> into) {
        String source = form.source().strip();
        var before = from.stream().map(Unit::id).toList();
        var after = into.stream().map(Unit::id).toList();
        return switch (form.kind()) {
            case "merge" -> new Event.Merged(day, source, before, after.getFirst());
            case "split" -> new Event.Split(day, source, before.getFirst(), after);
            case "removal" -> new Event.Removed(day, source, before.getFirst());
            default -> new Event.Renamed(day, source, before.getFirst(), after.getFirst());
        };
    }
}
