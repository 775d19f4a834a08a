package vn.daihoi.profile;

import vn.daihoi.profile.yaml.YamlNode;

import java.util.List;

/// Reads `checklist.yaml`.
final class ChecklistReader {

    private final BasisReader bases;
    private final Ids ids = new Ids();

    ChecklistReader(BasisReader bases) {
        this.bases = bases;
    }

    List<CheckItem> read(YamlNode file) {
        var map = file.asMap();
        var read = map.required("items").list(this::item);
        map.done();
        return read;
    }

    CheckItem item(YamlNode node) {
        var map = node.asMap();
        var read =
                new CheckItem(
                        ids.unique(map.required("id")),
                        map.required("part").oneOf(CongressPart.class),
                        Reading.label(map.required("text")),
                        bases.read(map));
        map.done();
        return read;
    }
}
