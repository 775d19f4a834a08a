package vn.daihoi.visits.web;

import java.util.List;

/// The form of a note.
///
/// @param address to which it is sent
/// @param today address of the viewer's units of today
/// @param day of the visit, as a date field wants it
/// @param units where the viewer may note visits
/// @param parts of the checklist
/// @param fault what is wrong; empty when nothing is
public record NoteView(
        String address,
        String today,
        String day,
        List<Unit> units,
        List<Part> parts,
        NoteForm form,
        String fault) {

    public record Unit(String code, String name) {}

    public record Part(String name, List<Item> items) {}

    public record Item(String id, String text) {}
}
