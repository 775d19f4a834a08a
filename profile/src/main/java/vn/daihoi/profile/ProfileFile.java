package vn.daihoi.profile;

import org.jspecify.annotations.Nullable;

import vn.daihoi.profile.yaml.YamlFile;
import vn.daihoi.profile.yaml.YamlNode;

import java.util.Set;

/// A review rule of a profile, as text that the review library reads.
///
/// @param name for messages: relative to the profile's folder, or under `common/` for a rule that
///   several profiles share, with `/`
/// @param text the whole rule; if there is a `base`, only what differs from it
/// @param base the shared rule that this file extends; null when it stands alone
public record ProfileFile(String name, String text, @Nullable ProfileFile base) {

    /// Names the shared rule that a file extends.
    static final String EXTENDS = "extends";

    /// What a profile may change in a shared rule. Its id, kind and words are the same everywhere.
    private static final Set<String> CHANGEABLE =
            Set.of("documents", "level", "source", "mark", "note", "parameters", "examples");

    /// The whole rule; every value in it knows the file and line where it stands.
    ///
    /// @throws vn.daihoi.profile.yaml.ProfileError if it changes what a profile may not change
    public YamlNode yaml() {
        var own = YamlFile.read(name, text);
        if (base == null) {
            return own;
        }
        var changes = own.asMap();
        changes.required(EXTENDS);
        return base.yaml().overlaid(changes, CHANGEABLE);
    }
}
