package vn.daihoi.obstacles.web;

/// An answer as pages show it. Says nothing of the unit that asked.
///
/// @param by the unit that answers and the day, in words
/// @param helped how many units it helped, in words; empty where none said so
/// @param helpsUs whether the unit of the page said that it helped
/// @param helpedUnits names of these units, for the one that answers and those above it; empty for
///   others
/// @param mayWithdraw whether the viewer may take it out of the library
public record AnswerView(
        String id,
        String question,
        String words,
        String kind,
        String by,
        String helped,
        boolean helpsUs,
        String helpedUnits,
        boolean mayWithdraw) {}
