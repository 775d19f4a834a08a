package vn.daihoi.pilot.web;

import java.util.List;

/// The sheet of one observer.
///
/// @param address to which taps are sent
/// @param observer key; what waits on a phone belongs to it
/// @param lead who invites to what
/// @param answered in words
/// @param answer code; empty while there is none
/// @param words that go with it
/// @param closed why no tap counts; empty while taps count
/// @param fault what is wrong with what was sent; empty when nothing is
/// @param done criteria that have an answer
/// @param paper whether there is an invitation to load
public record ScoreView(
        String address,
        String observer,
        String lead,
        String answered,
        String answer,
        String words,
        String closed,
        String fault,
        int done,
        int all,
        boolean paper,
        List<Part> parts) {

    public record Part(String code, String name, int done, List<Criterion> criteria) {}

    /// @param source why it is asked
    /// @param mark `practice` or `unverified`; empty when a document asks for it
    /// @param fault what is wrong with the tap; empty when nothing is
    public record Criterion(
            String id,
            String text,
            String source,
            String mark,
            String note,
            List<Grade> grades,
            String fault) {}

    /// @param css how it looks
    public record Grade(String id, String name, boolean chosen, String css) {}
}
