package vn.daihoi.demo.internal;

import vn.daihoi.demo.internal.Script.Account;
import vn.daihoi.demo.internal.Script.Count;
import vn.daihoi.demo.internal.Script.District;
import vn.daihoi.demo.internal.Script.Filed;
import vn.daihoi.demo.internal.Script.Group;
import vn.daihoi.demo.internal.Script.Organisation;
import vn.daihoi.demo.internal.Script.Paper;
import vn.daihoi.demo.internal.Script.Personnel;
import vn.daihoi.demo.internal.Script.Place;
import vn.daihoi.demo.internal.Script.Round;
import vn.daihoi.demo.internal.Script.Ward;
import vn.daihoi.profile.yaml.YamlFile;
import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Reads the script strictly: an unknown key is an error.
final class ScriptReader {

    private static final String FILE = "demo/campaign.yaml";

    private ScriptReader() {}

    static Script read() {
        try (InputStream stream = ScriptReader.class.getResourceAsStream("/" + FILE)) {
            if (stream == null) {
                throw new IllegalStateException("The jar lacks " + FILE);
            }
            return script(YamlFile.read(FILE, stream).asMap());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Script script(YamlMap map) {
        var script =
                new Script(
                        round(map.required("campaign").asMap()),
                        map.required("proof").text(),
                        map.required("lastEarlyDays").integer(),
                        map.required("password").text(),
                        place(map.required("city")),
                        district(map.required("district").asMap()),
                        map.required("groups").list(ScriptReader::group),
                        map.required("wards").list(ScriptReader::ward),
                        map.required("accounts").list(ScriptReader::account),
                        map.required("proofs").list(ScriptReader::filed),
                        map.required("organisations").list(ScriptReader::organisation),
                        map.required("documents").list(ScriptReader::paper),
                        map.required("personnel").list(ScriptReader::personnel),
                        map.required("structure").list(ScriptReader::demand),
                        map.required("slates").list(ScriptReader::slate));
        map.done();
        return script;
    }

    private static Round round(YamlMap map) {
        return closed(
                map,
                new Round(
                        map.required("code").text(),
                        map.required("title").text(),
                        map.required("profile").text(),
                        map.required("term").text(),
                        map.required("treeDate").date(),
                        map.required("practiceDate").date()));
    }

    private static Place place(YamlNode node) {
        YamlMap map = node.asMap();
        return closed(map, placeOf(map));
    }

    private static Place placeOf(YamlMap map) {
        return new Place(
                map.required("code").text(),
                map.required("name").text(),
                map.required("fullName").text());
    }

    private static District district(YamlMap map) {
        return closed(
                map,
                new District(
                        placeOf(map),
                        map.required("ordinal").text(),
                        map.required("congress").date()));
    }

    private static Group group(YamlNode node) {
        YamlMap map = node.asMap();
        return closed(map, new Group(map.required("name").text(), map.required("head").text()));
    }

    private static Ward ward(YamlNode node) {
        YamlMap map = node.asMap();
        return closed(
                map,
                new Ward(
                        map.required("code").text(),
                        map.required("name").text(),
                        map.required("residential").integer(),
                        map.required("group").integer(),
                        map.required("congress").date(),
                        map.optional("ordinal").map(YamlNode::text),
                        steps(map, "late", entry -> entry.required("days").integer()),
                        steps(map, "open", ScriptReader::reason),
                        steps(map, "skip", ScriptReader::reason)));
    }

    private static String reason(YamlMap entry) {
        return entry.optional("reason").map(YamlNode::text).orElse("");
    }

    private static <T> Map<String, T> steps(YamlMap ward, String key, Function<YamlMap, T> value) {
        var steps = new LinkedHashMap<String, T>();
        for (YamlNode node : ward.optional(key).map(YamlNode::list).orElse(List.of())) {
            YamlMap entry = node.asMap();
            steps.put(entry.required("step").text(), value.apply(entry));
            entry.done();
        }
        return steps;
    }

    static Account account(YamlNode node) {
        YamlMap map = node.asMap();
        return closed(
                map,
                new Account(
                        map.required("login").text(),
                        map.required("name").text(),
                        map.required("role").text(),
                        map.required("unit").text()));
    }

    private static Filed filed(YamlNode node) {
        YamlMap map = node.asMap();
        return closed(
                map,
                new Filed(
                        map.required("unit").text(),
                        map.required("by").text(),
                        map.required("step").text(),
                        map.required("on").date(),
                        map.required("words").text(),
                        map.optional("answeredBy").map(YamlNode::text),
                        map.optional("answer").map(YamlNode::text)));
    }

    private static Organisation organisation(YamlNode node) {
        YamlMap map = node.asMap();
        return closed(
                map,
                new Organisation(
                        map.required("name").text(),
                        map.required("short").text(),
                        map.required("kind").text()));
    }

    private static Paper paper(YamlNode node) {
        YamlMap map = node.asMap();
        return closed(
                map,
                new Paper(
                        map.required("unit").text(),
                        map.required("kind").text(),
                        map.required("by").text(),
                        map.required("file").text(),
                        map.required("note").text()));
    }

    private static Personnel personnel(YamlNode node) {
        YamlMap map = node.asMap();
        return closed(
                map,
                new Personnel(
                        map.required("unit").text(),
                        map.required("by").text(),
                        map.required("start").integer(),
                        map.required("now").integer(),
                        map.required("counts").list(ScriptReader::count)));
    }

    private static Count count(YamlNode node) {
        YamlMap map = node.asMap();
        return closed(
                map,
                new Count(
                        map.required("group").text(),
                        map.optional("start").map(YamlNode::integer),
                        map.optional("now").map(YamlNode::integer)));
    }

    private static Script.Demand demand(YamlNode node) {
        YamlMap map = node.asMap();
        return closed(
                map,
                new Script.Demand(
                        map.required("unit").text(),
                        map.required("by").text(),
                        map.required("level").text(),
                        map.required("group").text(),
                        map.required("least").integer(),
                        map.required("source").text()));
    }

    private static Script.FirstSlate slate(YamlNode node) {
        YamlMap map = node.asMap();
        return closed(
                map,
                new Script.FirstSlate(
                        map.required("unit").text(),
                        map.required("by").text(),
                        map.required("name").text()));
    }

    /// Refuses keys that nobody asked for, after all others were read.
    private static <T> T closed(YamlMap map, T value) {
        map.done();
        return value;
    }
}
