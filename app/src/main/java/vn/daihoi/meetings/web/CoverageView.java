package vn.daihoi.meetings.web;

import java.util.List;

/// Who is trained in a topic. Texts are in the viewer's language.
///
/// @param answer how many are, in a sentence
/// @param topic that is shown; empty when there is none
/// @param topics to choose from
/// @param only whether only units that lack something are shown
/// @param missing how many units are untrained
/// @param propose address of the form of the next training; empty where the viewer holds none
public record CoverageView(
        String address,
        String list,
        String answer,
        String topic,
        List<String> topics,
        boolean only,
        List<Line> lines,
        int missing,
        String propose) {

    /// @param trained whether its own board is trained
    /// @param share of its committees, such as `83,3%`; empty when it has none
    /// @param missing names of those that are untrained
    public record Line(
            String name,
            boolean trained,
            int committees,
            int trainedCommittees,
            String share,
            List<String> missing) {

        public boolean isComplete() {
            return trained && missing.isEmpty();
        }
    }
}
