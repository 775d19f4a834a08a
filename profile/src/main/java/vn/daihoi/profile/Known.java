package vn.daihoi.profile;

import vn.daihoi.profile.yaml.YamlNode;

import java.util.Collection;
import java.util.Set;

/// Names that the files of a profile may refer to.
///
/// @param levels codes of levels
/// @param kinds document kinds
record Known(BasisReader bases, Set<String> levels, Set<String> kinds) {

    String level(YamlNode node) {
        return oneOf(levels, node, ProfileFault.UNKNOWN_LEVEL);
    }

    String kind(YamlNode node) {
        return oneOf(kinds, node, ProfileFault.UNKNOWN_KIND);
    }

    static String oneOf(Collection<String> names, YamlNode node, ProfileFault fault) {
        var name = node.text();
        if (!names.contains(name)) {
            throw fault.at(node, name, String.join(", ", names));
        }
        return name;
    }
}
