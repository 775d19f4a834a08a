package vn.daihoi.profile;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;

import java.util.List;

/// Reads `agendas.yaml` and `organisations.yaml`: what a unit may start from.
final class ModelReader {

    private static final int DAY = 24 * 60;

    private final Known known;
    private final Ids codes = new Ids();

    ModelReader(Known known) {
        this.known = known;
    }

    List<Agenda> agendas(YamlNode file) {
        var map = file.asMap();
        var read = map.required("agendas").list(node -> agenda(node.asMap()));
        map.done();
        return read;
    }

    List<MemberOrganisation> organisations(YamlNode file) {
        var map = file.asMap();
        var read = map.required("organisations").list(node -> organisation(node.asMap()));
        map.done();
        return read;
    }

    private Agenda agenda(YamlMap map) {
        var read =
                new Agenda(
                        known.level(map.required("level")),
                        Reading.between(map.required("session"), 1, 9),
                        Reading.label(map.required("name")),
                        map.required("items").list(node -> item(node.asMap())),
                        known.bases().read(map));
        map.done();
        return read;
    }

    private static Agenda.Item item(YamlMap map) {
        var name = new Label(map.required("vi").text(), map.required("en").text());
        var read = new Agenda.Item(name, Reading.between(map.required("minutes"), 1, DAY));
        map.done();
        return read;
    }

    private MemberOrganisation organisation(YamlMap map) {
        var read =
                new MemberOrganisation(
                        codes.unique(map.required("code")),
                        Reading.label(map.required("name")),
                        map.required("names").list(YamlNode::text),
                        Reading.flag(map, "political"),
                        known.bases().read(map));
        map.done();
        return read;
    }
}
