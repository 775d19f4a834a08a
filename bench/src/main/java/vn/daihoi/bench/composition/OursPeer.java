package vn.daihoi.bench.composition;

import vn.daihoi.composition.solve.Composed;
import vn.daihoi.composition.solve.Composer;
import vn.daihoi.composition.solve.Limits;
import vn.daihoi.composition.solve.Stop;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;

/// What is measured, asked as the pages ask it: from the case to the list with its reasons.
record OursPeer(Composer composer, Duration limit) implements Peer {

    @Override
    public String name() {
        return "Daihoi";
    }

    @Override
    public Found search(Asked asked, Question question) {
        var limits = Limits.usual().withTime(limit);
        var composed =
                question == Question.ANY
                        ? composer.propose(asked.asked(), limits, Stop.never())
                        : composer.repair(asked.asked(), limits, Stop.never());
        return switch (composed.status()) {
            case INFEASIBLE -> Found.IMPOSSIBLE;
            case UNKNOWN -> Found.NOTHING;
            case OPTIMAL, FEASIBLE -> found(asked, composed);
        };
    }

    private static Found found(Asked asked, Composed composed) {
        var places = new HashMap<String, Integer>();
        asked.asked().people().forEach(one -> places.put(one.id(), places.size()));
        List<Integer> list =
                composed.list().stream().map(id -> Objects.requireNonNull(places.get(id))).toList();
        return new Found(composed.fewestChanges() ? Claim.BEST : Claim.FOUND, list);
    }
}
