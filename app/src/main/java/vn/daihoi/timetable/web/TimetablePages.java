package vn.daihoi.timetable.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.composition.timetable.Clash;
import vn.daihoi.jobs.JobView;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Moments;
import vn.daihoi.timetable.Placement;
import vn.daihoi.timetable.internal.Draft;
import vn.daihoi.timetable.internal.Found;
import vn.daihoi.timetable.internal.KeptDraft;
import vn.daihoi.timetable.internal.ReadTimetable;
import vn.daihoi.timetable.internal.ReadTimetable.Searched;
import vn.daihoi.timetable.internal.ReadTimetable.Seen;
import vn.daihoi.timetable.web.TimetableView.Search;
import vn.daihoi.timetable.web.TimetableView.Version;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/// Puts together what the page of a timetable shows.
@Component
class TimetablePages {

    private final ReadTimetable read;
    private final Access access;

    TimetablePages(ReadTimetable read, Access access) {
        this.read = read;
        this.access = access;
    }

    /// @param since revision that the viewer had seen when something was refused; below 0 otherwise
    TimetableView view(
            Campaign campaign, CampaignUnit unit, Viewer viewer, Frame frame, int since) {
        var seen = read.see(unit);
        var words = new TimetableWords(frame.texts(), seen);
        var clashes = seen.congresses().clashes(seen.board().draft().placements());
        var cards = new TimetableCards(seen, words, TimetableAddress.of(campaign, unit), clashes);
        var changes = read.changes(unit);
        return new TimetableView(
                TimetableAddress.of(campaign, unit),
                answer(seen, clashes, words),
                access.may(viewer, Permission.MANAGE_CAMPAIGN, unit),
                seen.situation().units().isEmpty(),
                seen.board().revision(),
                cards.days(),
                cards.unplaced(),
                clashes.stream()
                        .filter(clash -> clash.kind() != Clash.Kind.NOT_HELD_ONCE)
                        .map(words::clash)
                        .toList(),
                changes.stream()
                        .filter(change -> since >= 0 && change.revision() > since)
                        .map(words::line)
                        .toList(),
                read.proposal(unit).map(one -> search(one, seen, words)).orElse(null),
                published(read.published(unit).orElse(null), words),
                read.published(unit).map(one -> differences(one, seen, words)).orElse(List.of()),
                changes.stream().map(words::line).toList(),
                read.versions(unit).stream().map(TimetablePages::version).toList());
    }

    private static String answer(Seen seen, List<Clash> clashes, TimetableWords words) {
        var situation = seen.situation();
        if (situation.units().isEmpty()) {
            return words.text("timetable.answer.nobody");
        }
        long held =
                situation.units().stream()
                        .filter(one -> situation.isHeld(one.id().value()))
                        .count();
        long open = clashes.stream().filter(one -> one.kind() == Clash.Kind.NOT_HELD_ONCE).count();
        long wrong = clashes.size() - open;
        int all = situation.units().size();
        long placed = all - held - open;
        if (placed == 0 && open > 0) {
            return words.text("timetable.answer.empty", open, held);
        }
        String key = wrong > 0 ? "clashes" : open > 0 ? "open" : "right";
        return words.text("timetable.answer." + key, placed, held, open, wrong);
    }

    private static Search search(Searched searched, Seen seen, TimetableWords words) {
        Found found = searched.proposal().found();
        if (found == null) {
            long done = searched.job().map(JobView::done).orElse(0L);
            long total = searched.job().map(JobView::total).orElse(0L);
            String key = searched.isUnderWay() ? "timetable.searching" : "timetable.found.nothing";
            return new Search(
                    searched.isUnderWay(), done, total, words.text(key), List.of(), "", "");
        }
        long differ = differ(found.placements(), seen.board().draft());
        boolean takes = found.status().hasList() && differ > 0;
        return new Search(
                false,
                0,
                0,
                words.found(found),
                words.reasons(found),
                takes ? searched.proposal().id().toString() : "",
                takes
                        ? words.text("timetable.found.differs", differ)
                        : found.status().hasList() ? words.text("timetable.found.same") : "");
    }

    private static long differ(List<Placement> placements, Draft draft) {
        return placements.stream()
                .filter(one -> !draft.of(one.unit()).map(one::equals).orElse(false))
                .count();
    }

    private static String published(@Nullable KeptDraft published, TimetableWords words) {
        return published == null
                ? ""
                : words.text(
                        "timetable.published",
                        published.number(),
                        Moments.show(published.at()),
                        published.by());
    }

    /// Where the draft is not what was published, and where a plan is not.
    private static List<String> differences(KeptDraft published, Seen seen, TimetableWords words) {
        var lines = new ArrayList<String>();
        var situation = seen.situation();
        for (CampaignUnit ward : situation.units()) {
            UUID id = ward.id().value();
            var then = published.draft().of(id);
            if (then.isEmpty() || situation.isHeld(id)) {
                continue;
            }
            var slot = then.get().slot();
            var now = seen.board().draft().of(id).map(Placement::slot);
            var planned = situation.planDay(id);
            if (now.isPresent() && !now.get().equals(slot)) {
                lines.add(
                        words.text(
                                "timetable.differs.draft",
                                ward.fullName(),
                                words.slot(slot),
                                words.slot(now.get())));
            }
            if (planned.isPresent() && !planned.get().equals(slot.day())) {
                lines.add(
                        words.text(
                                "timetable.differs.plan",
                                ward.fullName(),
                                words.slot(slot),
                                TimetableWords.day(planned.get())));
            }
        }
        return lines;
    }

    private static Version version(KeptDraft kept) {
        return new Version(kept.number(), kept.note(), kept.by(), Moments.show(kept.at()));
    }
}
