package vn.daihoi.slates.web;

import org.springframework.web.util.UriComponentsBuilder;

import vn.daihoi.composition.Must;
import vn.daihoi.composition.solve.Change;
import vn.daihoi.composition.solve.Composed;
import vn.daihoi.composition.solve.Replacement;
import vn.daihoi.slates.web.RepairView.Refused;
import vn.daihoi.slates.web.RepairView.RepairMove;
import vn.daihoi.slates.web.ReplaceView.ReplaceRow;

import java.util.ArrayList;
import java.util.List;
import java.util.SequencedSet;
import java.util.UUID;

/// Puts into words who would have to come and go.
final class ProposalPages {

    private final SeenBoard seen;

    ProposalPages(SeenBoard seen) {
        this.seen = seen;
    }

    /// @param notIn people refused before, who must not come
    /// @param notOut people refused before, who must stay
    RepairView repair(
            String address,
            boolean mayEdit,
            Composed composed,
            SequencedSet<UUID> notIn,
            SequencedSet<UUID> notOut) {
        var page = address + "/repair";
        return new RepairView(
                address,
                page,
                seen.board().slate().name(),
                seen.board().slate().revision(),
                mayEdit,
                answer(composed),
                composed.fewestChanges(),
                composed.in().stream()
                        .map(change -> move(change, query(page, with(notIn, change), notOut)))
                        .toList(),
                composed.out().stream()
                        .map(change -> move(change, query(page, notIn, with(notOut, change))))
                        .toList(),
                notIn.stream()
                        .map(id -> refused(id, query(page, without(notIn, id), notOut)))
                        .toList(),
                notOut.stream()
                        .map(id -> refused(id, query(page, notIn, without(notOut, id))))
                        .toList(),
                seen.labels(composed.unmeasured()));
    }

    private Refused refused(UUID id, String again) {
        return new Refused(seen.name(id), again);
    }

    private static List<UUID> with(SequencedSet<UUID> ids, Change change) {
        var more = new ArrayList<>(ids);
        more.add(UUID.fromString(change.person()));
        return more;
    }

    private static List<UUID> without(SequencedSet<UUID> ids, UUID id) {
        return ids.stream().filter(one -> !one.equals(id)).toList();
    }

    private static String query(String page, Iterable<UUID> notIn, Iterable<UUID> notOut) {
        var address = UriComponentsBuilder.fromPath(page);
        notIn.forEach(id -> address.queryParam("notIn", id));
        notOut.forEach(id -> address.queryParam("notOut", id));
        return address.toUriString();
    }

    ReplaceView replace(String address, UUID person, Replacement found) {
        return new ReplaceView(
                address,
                seen.board().slate().name(),
                seen.board().slate().revision(),
                person.toString(),
                seen.name(person),
                answer(found, person),
                found.substitutes().stream().map(this::row).toList(),
                found.substitutes().isEmpty()
                        ? query(address + "/repair", List.of(person), List.of())
                        : "");
    }

    /// What came of a search for the fewest changes, in a sentence.
    String answer(Composed composed) {
        return switch (composed.status()) {
            case OPTIMAL, FEASIBLE -> changes(composed);
            case INFEASIBLE -> text("slates.repair.impossible");
            case UNKNOWN -> text("slates.search.unknown");
        };
    }

    private String changes(Composed composed) {
        if (composed.in().isEmpty() && composed.out().isEmpty()) {
            return text("slates.repair.none");
        }
        return text(
                composed.fewestChanges() ? "slates.repair.proved" : "slates.repair.found",
                moves(composed.in().size(), composed.out().size()));
    }

    private String moves(int in, int out) {
        if (in > 0 && out > 0) {
            return text("slates.repair.both", in, out);
        }
        return in > 0 ? text("slates.repair.only-in", in) : text("slates.repair.only-out", out);
    }

    private RepairMove move(Change change, String refuse) {
        var person = seen.candidate(change.person());
        return new RepairMove(
                change.person(),
                person.name(),
                person.represents(),
                why(change.rules(), change.musts()),
                change.others() == 0 ? "" : text("slates.repair.others", change.others()),
                refuse);
    }

    private String why(List<String> rules, List<Must.Duty> musts) {
        var reasons = new ArrayList<>(seen.labels(rules));
        musts.forEach(duty -> reasons.add(text("slates.must." + SeenBoard.lower(duty))));
        return String.join(", ", reasons);
    }

    private String answer(Replacement found, UUID person) {
        return found.substitutes().isEmpty()
                ? text("slates.replace.nobody", seen.name(person))
                : text("slates.replace.some", seen.name(person), found.substitutes().size());
    }

    private ReplaceRow row(Replacement.Substitute substitute) {
        var person = seen.candidate(substitute.person());
        return new ReplaceRow(
                substitute.person(),
                person.name(),
                person.represents(),
                String.join(", ", seen.labels(substitute.rules())));
    }

    private String text(String key, Object... arguments) {
        return seen.texts().text(key, arguments);
    }
}
