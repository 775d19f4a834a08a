package vn.daihoi.profile;

import vn.daihoi.profile.PaperCodes.Form;
import vn.daihoi.profile.PaperCodes.PaperIssuer;
import vn.daihoi.profile.PaperCodes.PaperMark;
import vn.daihoi.profile.PaperCodes.PaperType;
import vn.daihoi.profile.PaperCodes.PartyTerm;
import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;

import java.util.List;

/// Reads `papers.yaml`.
record PaperCodesReader(BasisReader bases) {

    PaperCodes read(YamlNode file) {
        var map = file.asMap();
        var read =
                new PaperCodes(
                        map.required("types").list(node -> type(node.asMap())),
                        Reading.label(map.required("letter")),
                        map.required("issuers").list(node -> issuer(node.asMap())),
                        marks(map, "urgencies"),
                        marks(map, "secrecies"),
                        map.required("partyTerms").list(node -> term(node.asMap())),
                        map.required("duties").list(Reading::wording),
                        map.required("weakDuties").list(Reading::wording),
                        map.required("noDuty").list(Reading::wording),
                        bases.read(map));
        map.done();
        return read;
    }

    private static PaperType type(YamlMap map) {
        var read =
                new PaperType(
                        map.required("code").text(),
                        map.required("forms").list(node -> node.oneOf(Form.class)),
                        Reading.label(map.required("name")));
        map.done();
        return read;
    }

    private static PaperIssuer issuer(YamlMap map) {
        var read =
                new PaperIssuer(
                        map.required("code").text(),
                        map.required("form").oneOf(Form.class),
                        Reading.flag(map, "plain"),
                        Reading.flag(map, "part"),
                        map.required("name").text());
        map.done();
        return read;
    }

    private static List<PaperMark> marks(YamlMap map, String key) {
        var ids = new Ids();
        return map.required(key).list(node -> mark(node.asMap(), ids));
    }

    private static PaperMark mark(YamlMap map, Ids ids) {
        var read =
                new PaperMark(
                        ids.unique(map.required("id")),
                        map.optional("sign").map(YamlNode::text).orElse(""),
                        Reading.label(map.required("name")));
        map.done();
        return read;
    }

    private static PartyTerm term(YamlMap map) {
        var read = new PartyTerm(map.required("from").date(), map.required("name").text());
        map.done();
        return read;
    }
}
