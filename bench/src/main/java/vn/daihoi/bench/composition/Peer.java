package vn.daihoi.bench.composition;

import vn.daihoi.composition.Case;

import java.time.Duration;
import java.util.List;

/// Something that looks for slates.
interface Peer {

    /// As tables name it.
    String name();

    /// How long it may search; what its proponents or the plan of the measurement give it.
    Duration limit();

    /// Whether it can look for that at all.
    default boolean answers(Question question) {
        return true;
    }

    /// @return what it came to within its limit
    Found search(Asked asked, Question question);

    /// One case in both forms.
    record Asked(Case asked, Problem problem) {

        static Asked of(Case asked) {
            return new Asked(asked, Problem.of(asked));
        }
    }

    /// What is looked for.
    enum Question {
        /// Any list that keeps the rules.
        ANY,
        /// The one that differs least from the list at hand.
        FEWEST
    }

    /// What the peer says of its answer.
    enum Claim {
        /// No better one exists.
        BEST,
        /// It keeps the rules.
        FOUND,
        /// There is none.
        IMPOSSIBLE,
        /// The limit was reached.
        NOTHING
    }

    /// @param list places of people; empty when none was found
    record Found(Claim claim, List<Integer> list) {

        static final Found NOTHING = new Found(Claim.NOTHING, List.of());
        static final Found IMPOSSIBLE = new Found(Claim.IMPOSSIBLE, List.of());

        boolean hasList() {
            return claim == Claim.BEST || claim == Claim.FOUND;
        }
    }
}
