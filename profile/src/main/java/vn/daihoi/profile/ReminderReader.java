package vn.daihoi.profile;

import vn.daihoi.profile.ReminderRule.To;
import vn.daihoi.profile.ReminderRule.Way;
import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;

import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.HashSet;

/// Reads `reminders.yaml`.
final class ReminderReader {

    private static final int YEAR = 366;

    private final BasisReader bases;
    private final Ids ids = new Ids();
    private int latest = -YEAR - 1;

    ReminderReader(BasisReader bases) {
        this.bases = bases;
    }

    Reminders read(YamlNode file) {
        var map = file.asMap();
        var read =
                new Reminders(
                        map.required("rules").list(node -> rule(node.asMap())),
                        quiet(map.required("quiet")),
                        bases.read(map));
        map.done();
        return read;
    }

    private ReminderRule rule(YamlMap map) {
        var read =
                new ReminderRule(
                        ids.unique(map.required("id")),
                        Reading.label(map.required("name")),
                        days(map.required("days")),
                        new HashSet<>(map.required("to").list(node -> node.oneOf(To.class))),
                        new HashSet<>(map.required("ways").list(node -> node.oneOf(Way.class))),
                        bases.read(map));
        map.done();
        return read;
    }

    private int days(YamlNode node) {
        int days = Reading.between(node, -YEAR, YEAR);
        if (days <= latest) {
            throw ProfileFault.DAYS_NOT_ASCENDING.at(node, days, latest);
        }
        latest = days;
        return days;
    }

    private static QuietHours quiet(YamlNode node) {
        var map = node.asMap();
        var to = map.required("to");
        var read = new QuietHours(time(map.required("from")), time(to));
        map.done();
        if (read.from().equals(read.to())) {
            throw ProfileFault.NO_HOURS.at(to, read.to());
        }
        return read;
    }

    private static LocalTime time(YamlNode node) {
        var text = node.text();
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            throw ProfileFault.NOT_A_TIME.at(node, text);
        }
    }
}
