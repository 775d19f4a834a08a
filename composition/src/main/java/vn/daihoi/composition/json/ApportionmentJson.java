package vn.daihoi.composition.json;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.apportion.Apportioned;
import vn.daihoi.composition.apportion.Apportioned.Tie;
import vn.daihoi.composition.apportion.Apportioned.UnitSeats;
import vn.daihoi.composition.apportion.Apportionment;
import vn.daihoi.composition.apportion.Outcome;
import vn.daihoi.composition.apportion.Refused;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Divided seats as the tree of a JSON object. The format is told in `docs/formats.md`.
public final class ApportionmentJson {

    private ApportionmentJson() {}

    public static Map<String, @Nullable Object> of(Apportionment asked, Outcome outcome) {
        var map = new LinkedHashMap<String, @Nullable Object>();
        switch (outcome) {
            case Apportioned done -> {
                map.put("status", "apportioned");
                map.put("method", Field.written(asked.method()));
                map.put("seats", asked.seats());
                map.put("exOfficio", asked.seats() - done.divided());
                map.put("divided", done.divided());
                map.put("units", done.units().stream().map(ApportionmentJson::unit).toList());
                map.put("tie", done.tie() == null ? null : tie(done.tie()));
            }
            case Refused refused -> {
                map.put("status", "refused");
                map.put("reason", Field.written(refused.reason()));
                map.put("sum", refused.sum());
                map.put("seats", refused.seats());
            }
        }
        return map;
    }

    private static Map<String, Object> unit(UnitSeats one) {
        var map = new LinkedHashMap<String, Object>();
        map.put("id", one.unit().id());
        if (!one.unit().name().isEmpty()) {
            map.put("name", one.unit().name());
        }
        map.put("weight", one.unit().weight());
        map.put("quota", List.of(one.quota().part(), one.quota().of()));
        map.put("seats", one.seats());
        map.put("exOfficio", one.unit().exOfficio());
        map.put("total", one.total());
        return map;
    }

    private static Map<String, Object> tie(Tie tie) {
        var map = new LinkedHashMap<String, Object>();
        map.put("units", tie.units());
        map.put("seats", tie.seats());
        map.put("drawn", tie.drawn());
        map.put("seed", tie.seed());
        return map;
    }
}
