package vn.daihoi.composition.json;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.Base;
import vn.daihoi.composition.Checked;
import vn.daihoi.composition.Must;
import vn.daihoi.composition.Range;
import vn.daihoi.composition.Verdict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A checked list as the tree of a JSON object.
final class CheckedJson {

    private CheckedJson() {}

    static List<Map<String, @Nullable Object>> verdicts(Checked checked) {
        return checked.verdicts().stream()
                .map(verdict -> verdict(verdict, checked.list().size()))
                .toList();
    }

    static List<Map<String, @Nullable Object>> musts(Checked checked) {
        return checked.musts().stream().map(CheckedJson::must).toList();
    }

    private static Map<String, @Nullable Object> verdict(Verdict verdict, int size) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("rule", verdict.rule().id());
        map.put("level", Field.written(verdict.rule().level()));
        map.put("verdict", Field.written(verdict.outcome()));
        map.put("part", verdict.part());
        map.put("possible", verdict.possible());
        map.put("whole", verdict.base() == null ? (Long) (long) size : verdict.whole());
        map.put("base", verdict.base() == null ? new Base.Chosen().name() : verdict.base().name());
        bounds(map, verdict.allowed());
        map.put("people", verdict.people());
        map.put("unknown", verdict.unknown());
        map.put("nearest", verdict.nearest());
        return map;
    }

    private static Map<String, @Nullable Object> must(Must must) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        map.put("must", Field.written(must.duty()));
        map.put(
                "verdict",
                Field.written(must.met() ? Verdict.Outcome.MET : Verdict.Outcome.BROKEN));
        map.put("part", must.part());
        bounds(map, must.allowed());
        map.put("people", must.people());
        return map;
    }

    private static void bounds(Map<String, @Nullable Object> map, Range allowed) {
        map.put("min", allowed.hasMin() ? (Long) allowed.min() : null);
        map.put("max", allowed.hasMax() ? (Long) allowed.max() : null);
    }
}
