package vn.daihoi.profile;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A body of a unit in whose name papers go out.
///
/// @param issuer stable, such as `standing-board`
/// @param levels codes of levels that have it
/// @param parent lines of the head above the issuer
/// @param name lines of the issuer
/// @param symbol of the issuer in the number of a paper
/// @param signing in whose name a person signs
/// @param office of who signs; null when the line above says it
/// @param recipients to whom its papers go, the file copy last
public record Issuer(
        String issuer,
        List<String> levels,
        List<FormText> parent,
        List<FormText> name,
        String symbol,
        FormText signing,
        @Nullable FormText office,
        List<FormText> recipients,
        Basis basis) {

    public Issuer {
        levels = List.copyOf(levels);
        parent = List.copyOf(parent);
        name = List.copyOf(name);
        recipients = List.copyOf(recipients);
    }
}
