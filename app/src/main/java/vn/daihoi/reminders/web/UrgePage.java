package vn.daihoi.reminders.web;

import vn.daihoi.drafts.SigningFields;

import java.util.List;

/// The page on which an officer urges.
///
/// @param base its address
/// @param answer who is late, in one sentence
/// @param key of the act that the form makes
/// @param words as typed, or as proposed
/// @param places what can stand in braces, as it is written
/// @param previewOf name of the unit whose words are shown; empty where there is none
/// @param preview the words for that unit
/// @param error what is wrong, in words; empty where nothing is
/// @param letter whether units of this level send letters
/// @param mail whether the program sends mail
/// @param longest letters of the words at most
/// @param signing how the letter is to be issued
public record UrgePage(
        String base,
        String answer,
        String key,
        List<Unit> units,
        String words,
        List<String> places,
        String previewOf,
        String preview,
        String error,
        boolean letter,
        boolean mail,
        int longest,
        SigningFields signing,
        List<Done> history) {

    /// @param steps each a line
    /// @param lastUrged in words; empty when it never was
    public record Unit(
            String code,
            String name,
            String count,
            List<String> steps,
            String lastUrged,
            boolean chosen) {}

    /// An act of the past.
    public record Done(String id, String line, String words, List<Told> told) {}

    /// @param people in words
    public record Told(String code, String name, String words, String people) {}
}
