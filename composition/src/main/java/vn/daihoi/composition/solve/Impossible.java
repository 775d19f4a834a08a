package vn.daihoi.composition.solve;

/// Proves a second time that there is no list before anybody is told.
final class Impossible {

    private final Roster roster;
    private final Search search;

    Impossible(Roster roster, Search search) {
        this.roster = roster;
        this.search = search;
    }

    /// The answer once proved again; what the second proof says otherwise.
    Answer proved(Draft draft, Answer answer) {
        return search.again(draft.programme());
    }
}
