package vn.daihoi.profile;

import vn.daihoi.profile.yaml.YamlNode;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// Reads names that other things refer to, and sees to it that none is used twice.
final class Ids {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");
    private final Map<String, Integer> lines = new HashMap<>();

    /// A name in lower case with dashes that was not read here before.
    String unique(YamlNode node) {
        var id = form(node);
        var earlier = lines.putIfAbsent(id, node.place().line());
        if (earlier != null) {
            throw ProfileFault.DUPLICATE_ID.at(node, id, earlier);
        }
        return id;
    }

    /// A name in lower case with dashes.
    static String form(YamlNode node) {
        var id = node.text();
        if (!FORM.matcher(id).matches()) {
            throw ProfileFault.BAD_ID.at(node, id);
        }
        return id;
    }
}
