package vn.daihoi.profile;

import java.util.List;

/// The words by which the passages of a paper are told apart.
///
/// @param leads words that may stand before those that tell, lower case
/// @param joints regular expression for what stands between the parts of a heading
/// @param kinds one entry for each kind of passage
/// @param actions words by which tasks are judged
public record PassageVocabulary(
        List<String> leads, String joints, List<PassageWords> kinds, ActionWords actions) {

    public PassageVocabulary {
        leads = List.copyOf(leads);
        kinds = List.copyOf(kinds);
    }
}
