package vn.daihoi.profile;

import vn.daihoi.profile.PaperForm.HeadLine;
import vn.daihoi.profile.PaperForm.HeadingForm;
import vn.daihoi.profile.PaperForm.Letters;
import vn.daihoi.profile.PaperForm.Scheme;
import vn.daihoi.profile.PaperForm.Sheet;
import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;

import java.math.BigDecimal;
import java.util.List;

/// Reads `forms.yaml`: how official papers are set out.
final class FormReader {

    private final BasisReader bases;
    private final Ids forms = new Ids();

    FormReader(BasisReader bases) {
        this.bases = bases;
    }

    List<PaperForm> read(YamlNode file) {
        var map = file.asMap();
        var read = map.required("forms").list(node -> form(node.asMap()));
        map.done();
        return read;
    }

    private PaperForm form(YamlMap map) {
        var head = map.required("head").asMap();
        var title = map.required("title").asMap();
        var body = map.required("body").asMap();
        var tail = map.required("tail").asMap();
        var read =
                new PaperForm(
                        forms.unique(map.required("form")),
                        Reading.label(map.required("name")),
                        sheet(map.required("sheet").asMap()),
                        map.required("font").text(),
                        head.required("right").list(FormReader::line),
                        Reading.between(head.required("leftPercent"), 20, 60),
                        letters(head, "parent"),
                        letters(head, "issuer"),
                        head.optional("issuerMark").map(YamlNode::text).orElse(""),
                        line(head.required("number")),
                        line(head.required("date")),
                        letters(title, "type"),
                        letters(title, "subject"),
                        letters(body, "basis"),
                        points(body, "points"),
                        points(body, "tablePoints"),
                        decimal(body, "firstLine", 0, 30),
                        decimal(body, "gap", 0, 24),
                        decimal(body, "lines", 1, 2),
                        body.required("headings").list(FormReader::heading),
                        body.required("ordinals").list(YamlNode::text),
                        body.required("addressee").text(),
                        line(tail.required("recipients")),
                        points(tail, "recipientPoints"),
                        letters(tail, "signing"),
                        tail.required("minutes").list(YamlNode::text),
                        points(map, "pageNumberPoints"),
                        bases.read(map));
        List.of(head, title, body, tail, map).forEach(YamlMap::done);
        return read;
    }

    private static Sheet sheet(YamlMap map) {
        var read =
                new Sheet(
                        Reading.between(map.required("width"), 100, 500),
                        Reading.between(map.required("height"), 100, 500),
                        margin(map, "top"),
                        margin(map, "bottom"),
                        margin(map, "left"),
                        margin(map, "right"));
        map.done();
        return read;
    }

    private static int margin(YamlMap map, String key) {
        return Reading.between(map.required(key), 5, 50);
    }

    private static HeadLine line(YamlNode node) {
        var map = node.asMap();
        var read =
                new HeadLine(
                        FormTexts.read(map.required("text")),
                        letters(map),
                        Reading.flag(map, "ruled"));
        map.done();
        return read;
    }

    private static Letters letters(YamlMap parent, String key) {
        var map = parent.required(key).asMap();
        var read = letters(map);
        map.done();
        return read;
    }

    private static Letters letters(YamlMap map) {
        return new Letters(
                points(map, "points"), Reading.flag(map, "bold"), Reading.flag(map, "italic"));
    }

    private static HeadingForm heading(YamlNode node) {
        var map = node.asMap();
        var read =
                new HeadingForm(
                        map.required("scheme").oneOf(Scheme.class),
                        map.required("label").text(),
                        Reading.flag(map, "alone"),
                        Reading.flag(map, "centred"),
                        Reading.flag(map, "capitals"));
        map.done();
        return read;
    }

    private static BigDecimal points(YamlMap map, String key) {
        return decimal(map, key, 6, 30);
    }

    private static BigDecimal decimal(YamlMap map, String key, int least, int most) {
        var node = map.required(key);
        var value = node.decimal();
        if (value.compareTo(BigDecimal.valueOf(least)) < 0
                || value.compareTo(BigDecimal.valueOf(most)) > 0) {
            throw ProfileFault.OUT_OF_RANGE.at(node, value, least, most);
        }
        return value;
    }
}
