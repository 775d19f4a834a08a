package vn.daihoi.steering.internal;

import vn.daihoi.steering.internal.Setup.Group;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/// Working groups as the log tells them: keys of people and units, and no names of people.
final class SetupFacts {

    private SetupFacts() {}

    static Map<String, Object> of(Setup setup) {
        var facts = new LinkedHashMap<String, Object>();
        setup.groups().forEach(group -> facts.put(group.id().toString(), of(group)));
        return facts;
    }

    static Map<String, Object> of(Setup setup, UUID id) {
        return setup.groups().stream()
                .filter(group -> group.id().equals(id))
                .findFirst()
                .map(SetupFacts::of)
                .orElse(Map.of());
    }

    static Map<String, Object> of(Group group) {
        var facts = new LinkedHashMap<String, Object>();
        facts.put("group", group.name());
        facts.put("works", group.works());
        facts.put(
                "members",
                group.members().entrySet().stream()
                        .map(member -> member.getKey() + " " + member.getValue().code())
                        .sorted()
                        .collect(Collectors.joining(", ")));
        facts.put(
                "units",
                group.units().stream()
                        .map(UUID::toString)
                        .sorted()
                        .collect(Collectors.joining(", ")));
        return facts;
    }
}
