package vn.daihoi.demo.internal;

import vn.daihoi.profile.yaml.YamlFile;
import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// The draft timetable of the demonstration, as read from `demo/timetable.yaml`.
///
/// @param by login of who sets it
/// @param unit code of the unit above the congresses
/// @param pilots codes
/// @param leaders with their group, where they attend its congresses alone
/// @param halls with codes of the units that may use them; none: all
record TimetableScript(
        String by,
        String unit,
        LocalDate from,
        LocalDate until,
        int gapDays,
        List<String> pilots,
        List<Leader> leaders,
        List<Hall> halls,
        List<Absence> absences,
        List<Wish> wishes,
        List<Place> places) {

    private static final String FILE = "demo/timetable.yaml";

    /// @param group number of the working group, from 1
    record Leader(String name, String duty, Optional<Integer> group) {}

    record Hall(String name, List<String> units) {}

    /// @param of name of a leader or a hall
    record Absence(String of, LocalDate from, LocalDate until, Optional<String> half) {}

    record Wish(
            String unit, String liking, LocalDate from, LocalDate until, Optional<String> half) {}

    /// @param leader name
    /// @param hall name
    record Place(String unit, LocalDate day, String half, String leader, String hall) {}

    static TimetableScript read() {
        try (InputStream stream = TimetableScript.class.getResourceAsStream("/" + FILE)) {
            if (stream == null) {
                throw new IllegalStateException("The jar lacks " + FILE);
            }
            return script(YamlFile.read(FILE, stream).asMap());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TimetableScript script(YamlMap map) {
        var script =
                new TimetableScript(
                        map.required("by").text(),
                        map.required("unit").text(),
                        map.required("from").date(),
                        map.required("until").date(),
                        map.required("gapDays").integer(),
                        map.required("pilots").list(YamlNode::text),
                        map.required("leaders").list(TimetableScript::leader),
                        map.required("halls").list(TimetableScript::hall),
                        map.required("absences").list(TimetableScript::absence),
                        map.required("wishes").list(TimetableScript::wish),
                        map.required("places").list(TimetableScript::place));
        map.done();
        return script;
    }

    private static Leader leader(YamlNode node) {
        YamlMap map = node.asMap();
        var leader =
                new Leader(
                        map.required("name").text(),
                        map.required("duty").text(),
                        map.optional("group").map(YamlNode::integer));
        map.done();
        return leader;
    }

    private static Hall hall(YamlNode node) {
        YamlMap map = node.asMap();
        var hall =
                new Hall(map.required("name").text(), map.required("units").list(YamlNode::text));
        map.done();
        return hall;
    }

    private static Absence absence(YamlNode node) {
        YamlMap map = node.asMap();
        var absence =
                new Absence(
                        map.required("of").text(),
                        map.required("from").date(),
                        map.required("until").date(),
                        map.optional("half").map(YamlNode::text));
        map.done();
        return absence;
    }

    private static Wish wish(YamlNode node) {
        YamlMap map = node.asMap();
        var wish =
                new Wish(
                        map.required("unit").text(),
                        map.required("liking").text(),
                        map.required("from").date(),
                        map.required("until").date(),
                        map.optional("half").map(YamlNode::text));
        map.done();
        return wish;
    }

    private static Place place(YamlNode node) {
        YamlMap map = node.asMap();
        var place =
                new Place(
                        map.required("unit").text(),
                        map.required("day").date(),
                        map.required("half").text(),
                        map.required("leader").text(),
                        map.required("hall").text());
        map.done();
        return place;
    }
}
