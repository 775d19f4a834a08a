package vn.daihoi.profile;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/// Readers of the small shapes that all files of a profile share.
final class Reading {

    private Reading() {}

    static Label label(YamlNode node) {
        var map = node.asMap();
        var label = new Label(map.required("vi").text(), map.required("en").text());
        map.done();
        return label;
    }

    /// A wording that is compared with folded text.
    static String wording(YamlNode node) {
        var text = node.text();
        if (!text.equals(text.toLowerCase(Locale.ROOT))) {
            throw ProfileFault.NOT_LOWER_CASE.at(node, text);
        }
        return text;
    }

    static int between(YamlNode node, int least, int most) {
        var number = node.integer();
        if (number < least || number > most) {
            throw ProfileFault.OUT_OF_RANGE.at(node, number, least, most);
        }
        return number;
    }

    /// A share from 0 to 1.
    static BigDecimal share(YamlNode node) {
        var share = node.decimal();
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw ProfileFault.OUT_OF_RANGE.at(node, share, 0, 1);
        }
        return share;
    }

    /// The items of an optional list; none when it is left out.
    static <T> List<T> list(YamlMap map, String key, Function<YamlNode, T> reader) {
        return map.optional(key).map(node -> node.list(reader)).orElse(List.of());
    }

    static <T> Optional<T> value(YamlMap map, String key, Function<YamlNode, T> reader) {
        return map.optional(key).map(reader);
    }

    static boolean flag(YamlMap map, String key) {
        return value(map, key, YamlNode::bool).orElse(false);
    }
}
