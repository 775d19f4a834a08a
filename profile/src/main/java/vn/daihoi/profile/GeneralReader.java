package vn.daihoi.profile;

import org.jspecify.annotations.Nullable;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads `profile.yaml`: what the round is, its sources and its levels.
final class GeneralReader {

    record General(
            Label title,
            Label organisation,
            Term term,
            boolean afterPartyCongress,
            boolean firstOrdinal,
            Map<String, String> sources,
            List<Level> levels,
            List<Motto> mottos) {}

    private final YamlMap map;
    private final BasisReader bases;
    private final Ids codes = new Ids();

    GeneralReader(YamlNode file) {
        map = file.asMap();
        bases = new BasisReader(sources(map));
    }

    General read() {
        var general =
                new General(
                        Reading.label(map.required("title")),
                        Reading.label(map.required("organisation")),
                        term(map.required("term")),
                        Reading.flag(map, "afterPartyCongress"),
                        Reading.flag(map, "firstOrdinal"),
                        bases.sources(),
                        levels(map.required("levels")),
                        Reading.list(map, "mottos", this::motto));
        map.done();
        return general;
    }

    private static Map<String, String> sources(YamlMap map) {
        var titles = new LinkedHashMap<String, String>();
        map.required("sources")
                .asMap()
                .entries()
                .forEach((tag, title) -> titles.put(tag, title.text()));
        return titles;
    }

    private static Term term(YamlNode node) {
        var map = node.asMap();
        var first = map.required("first").integer();
        var last = map.required("last");
        map.done();
        if (last.integer() <= first) {
            throw ProfileFault.TERM_ENDS_BEFORE.at(last, first);
        }
        return new Term(first, last.integer());
    }

    /// Levels stand from the highest down, so the one directly above was read before.
    private List<Level> levels(YamlNode node) {
        var above = new ArrayList<String>();
        return node.list(item -> {
            var level = level(item, above);
            above.add(level.code());
            return level;
        });
    }

    private Level level(YamlNode node, List<String> above) {
        var level = node.asMap();
        var read =
                new Level(
                        codes.unique(level.required("code")),
                        Reading.label(level.required("name")),
                        above.size() + 1,
                        upper(level, above),
                        Reading.list(level, "unitKinds", Reading::label),
                        level.required("holdsCongress").bool(),
                        Reading.flag(level, "residential"),
                        level.optional("completion").map(this::completion).orElse(null),
                        bases.read(level));
        level.done();
        return read;
    }

    private static @Nullable String upper(YamlMap level, List<String> above) {
        if (above.isEmpty()) {
            return null;
        }
        var upper = level.required("upper");
        if (!upper.text().equals(above.getLast())) {
            throw ProfileFault.LEVEL_ORDER.at(upper, upper.text(), above.getLast());
        }
        return upper.text();
    }

    private Completion completion(YamlNode node) {
        var map = node.asMap();
        LocalDate before = map.required("before").date();
        var included = map.optional("dayIncluded").map(YamlNode::bool).orElse(null);
        var read = new Completion(before, included, bases.read(map));
        map.done();
        return read;
    }

    private Motto motto(YamlNode node) {
        var map = node.asMap();
        var read = new Motto(map.required("text").text(), bases.read(map));
        map.done();
        return read;
    }
}
