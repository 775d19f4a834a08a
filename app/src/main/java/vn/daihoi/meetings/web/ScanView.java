package vn.daihoi.meetings.web;

/// What the desk sees of a scanned code. Texts are in the viewer's language.
///
/// @param state `ready`, `done`, `already` or `closed`
/// @param detail when somebody was noted, or why nobody can be; may be empty
/// @param deputy name of the deputy who was announced; empty when none was
/// @param action where the confirmation is sent
/// @param undo where it is taken back
/// @param roll address of the roll call
/// @param counts how many are there, in a sentence
public record ScanView(
        String state,
        String name,
        String capacity,
        String deputy,
        String meeting,
        String when,
        String detail,
        String action,
        String undo,
        String roll,
        String counts) {}
