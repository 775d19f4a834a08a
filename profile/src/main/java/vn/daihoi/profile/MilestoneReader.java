package vn.daihoi.profile;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads `milestones.yaml`: the steps of a unit, in their order, and when each is due.
final class MilestoneReader {

    private static final int YEAR = 366;

    private final Known known;
    private final YamlMap file;
    private final Ids ids = new Ids();
    private final Set<String> before = new LinkedHashSet<>();
    private int expectedNumber;
    private final Map<String, LocalDate> latestDay = new HashMap<>();
    private final Map<String, Integer> latestOffset = new HashMap<>();

    MilestoneReader(Known known, YamlNode file) {
        this.known = known;
        this.file = file.asMap();
    }

    List<Milestone> read() {
        var read = file.required("milestones").list(node -> milestone(node.asMap()));
        file.done();
        return read;
    }

    private Milestone milestone(YamlMap map) {
        var id = ids.unique(map.required("id"));
        var levels = new LinkedHashSet<>(map.required("levels").list(known::level));
        var read =
                new Milestone(
                        id,
                        number(map.required("number")),
                        Reading.label(map.required("name")),
                        map.required("phase").oneOf(Phase.class),
                        levels,
                        map.required("by").oneOf(Actor.class),
                        evidence(map.required("evidence")),
                        after(map),
                        Reading.list(map, "due", node -> due(node, levels)),
                        known.bases().read(map));
        map.done();
        before.add(id);
        return read;
    }

    /// Only steps further up: so no step waits for itself in a circle.
    private Set<String> after(YamlMap map) {
        return new LinkedHashSet<>(
                Reading.list(
                        map,
                        "after",
                        node -> Known.oneOf(before, node, ProfileFault.NO_EARLIER_STEP)));
    }

    private int number(YamlNode node) {
        expectedNumber++;
        if (node.integer() != expectedNumber) {
            throw ProfileFault.NUMBER_NOT_IN_ORDER.at(node, node.integer(), expectedNumber);
        }
        return expectedNumber;
    }

    private Evidence evidence(YamlNode node) {
        var text = node.text();
        if (text.equals("filed-proof")) {
            return new Evidence.FiledProof();
        }
        var parts = text.split(":", 2);
        var event = event(node, parts[0]);
        if ((event == MilestoneEvent.DOCUMENT_UPLOADED) != (parts.length == 2)) {
            throw ProfileFault.EVENT_NEEDS_KIND.at(node, text);
        }
        return new Evidence.Event(event, parts.length == 2 ? kind(node, parts[1]) : null);
    }

    private static MilestoneEvent event(YamlNode node, String name) {
        for (var event : MilestoneEvent.values()) {
            if (new Evidence.Event(event, null).toString().equals(name)) {
                return event;
            }
        }
        throw ProfileFault.UNKNOWN_EVENT.at(node, name);
    }

    private String kind(YamlNode node, String kind) {
        if (!known.kinds().contains(kind)) {
            throw ProfileFault.UNKNOWN_KIND.at(node, kind, String.join(", ", known.kinds()));
        }
        return kind;
    }

    private Due due(YamlNode node, Set<String> levels) {
        var map = node.asMap();
        var level = Known.oneOf(levels, map.required("level"), ProfileFault.LEVEL_NOT_OF_MILESTONE);
        var read =
                new Due(
                        level,
                        when(node, map, level),
                        Reading.between(map.required("dueSoonDays"), 0, YEAR),
                        known.bases().read(map));
        map.done();
        return read;
    }

    private Due.When when(YamlNode node, YamlMap map, String level) {
        var date = map.optional("date");
        var offset = map.optional("daysFromCongress");
        if (date.isPresent() == offset.isPresent()) {
            throw ProfileFault.DUE_NEEDS_ONE.at(node);
        }
        return date.<Due.When>map(day -> onDay(day, level))
                .orElseGet(() -> fromCongress(offset.orElseThrow(), level));
    }

    private Due.When onDay(YamlNode node, String level) {
        var day = node.date();
        var latest = latestDay.merge(level, day, (a, b) -> a.isAfter(b) ? a : b);
        refuseEarlier(node, day.isBefore(latest), day, latest);
        return new Due.When.OnDay(day);
    }

    private Due.When fromCongress(YamlNode node, String level) {
        var days = Reading.between(node, -2 * YEAR, 2 * YEAR);
        int latest = latestOffset.merge(level, days, Math::max);
        refuseEarlier(node, days < latest, days, latest);
        return new Due.When.FromCongress(days);
    }

    private static void refuseEarlier(YamlNode node, boolean earlier, Object due, Object latest) {
        if (earlier) {
            throw ProfileFault.DATES_OUT_OF_ORDER.at(node, due, latest);
        }
    }
}
