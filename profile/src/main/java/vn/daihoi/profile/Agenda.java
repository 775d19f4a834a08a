package vn.daihoi.profile;

import java.util.List;

/// A programme to start from for one session of a level's congress.
///
/// @param session 1 or more
public record Agenda(String level, int session, Label name, List<Item> items, Basis basis) {

    public Agenda {
        items = List.copyOf(items);
    }

    /// @param minutes planned length, over 0
    public record Item(Label name, int minutes) {}

    /// Planned length of the session in minutes.
    public int minutes() {
        return items.stream().mapToInt(Item::minutes).sum();
    }
}
