package vn.daihoi.visits.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.files.Pictures;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.platform.Ids;
import vn.daihoi.visits.NoteOutcome;
import vn.daihoi.visits.VisitNote;
import vn.daihoi.visits.Visits;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Plans visits and takes notes of them. A note adds to what others noted; nothing of it is lost,
/// and the same note counts once however often it comes.
@Service
public class KeepVisits implements Visits {

    public static final int LONGEST_WORDS = 6000;
    public static final int MOST_PHOTOS = 12;

    /// Longest side in pixels: enough to read a poster on the photo.
    private static final int SIDE = 1600;

    private final NoteStore notes;
    private final VisitStore visits;
    private final FollowUps followUps;
    private final Pictures pictures;
    private final Campaigns campaigns;
    private final Audit audit;

    KeepVisits(
            NoteStore notes,
            VisitStore visits,
            FollowUps followUps,
            Pictures pictures,
            Campaigns campaigns,
            Audit audit) {
        this.notes = notes;
        this.visits = visits;
        this.followUps = followUps;
        this.pictures = pictures;
        this.campaigns = campaigns;
        this.audit = audit;
    }

    @Override
    @Transactional
    public UUID plan(CampaignUnit unit, LocalDate day, String who, Viewer by) {
        UUID id = Ids.next();
        notes.add(unit, id, day, who, by);
        record("visits.visit.plan", unit, id, Map.of("day", day.toString()));
        return id;
    }

    @Override
    @Transactional
    public NoteOutcome note(CampaignUnit unit, VisitNote note, Viewer by) {
        UUID known = notes.known(note.key());
        if (known != null) {
            return new NoteOutcome.Again(known);
        }
        String fault = fault(note);
        if (fault != null) {
            return new NoteOutcome.Refused(fault);
        }
        var photos = new ArrayList<byte[]>();
        for (byte[] photo : note.photos()) {
            switch (pictures.small(photo, SIDE)) {
                case Pictures.Made.Refused(var why) -> {
                    return new NoteOutcome.Refused(why.messageKey());
                }
                case Pictures.Made.Small small -> photos.add(small.jpeg());
            }
        }
        return keep(unit, note, photos, by);
    }

    private static @Nullable String fault(VisitNote note) {
        if (note.isEmpty()) {
            return "visits.refusal.empty";
        }
        if (note.words().length() > LONGEST_WORDS) {
            return "visits.refusal.long-words";
        }
        return note.photos().size() > MOST_PHOTOS ? "visits.refusal.many-photos" : null;
    }

    private NoteOutcome keep(CampaignUnit unit, VisitNote note, List<byte[]> photos, Viewer by) {
        LocalDate today = campaigns.today(unit.campaign());
        LocalDate day = note.day().isAfter(today) ? today : note.day();
        notes.add(unit, note.visit(), day, note.who(), by);
        if (!notes.lock(unit, note.visit())) {
            return new NoteOutcome.Refused("visits.refusal.elsewhere");
        }
        if (!notes.take(note.key(), note.visit())) {
            return new NoteOutcome.Again(note.visit());
        }
        notes.noted(note.visit(), day, by);
        note.items().forEach(item -> notes.finding(note.visit(), item, "", by));
        note.findings().forEach(words -> notes.finding(note.visit(), null, words, by));
        note.followUps().forEach(each -> followUps.add(unit, note.visit(), day, each, by));
        photos.forEach(photo -> notes.photo(note.visit(), photo, by));
        record(
                "visits.visit.note",
                unit,
                note.visit(),
                Map.of(
                        "findings", note.items().size() + note.findings().size(),
                        "followUps", note.followUps().size(),
                        "photos", photos.size()));
        return words(unit, note.visit(), note.seen(), note.words(), by);
    }

    /// Puts other words in the place of those that the writer had read.
    @Transactional
    public NoteOutcome rewrite(CampaignUnit unit, UUID visit, int seen, String words, Viewer by) {
        if (words.length() > LONGEST_WORDS) {
            return new NoteOutcome.Refused("visits.refusal.long-words");
        }
        if (!notes.lock(unit, visit)) {
            return new NoteOutcome.Refused("visits.refusal.elsewhere");
        }
        record("visits.visit.rewrite", unit, visit, Map.of("letters", words.length()));
        return words(unit, visit, seen, words, by);
    }

    private NoteOutcome words(CampaignUnit unit, UUID id, int seen, String words, Viewer by) {
        Visit now = visits.find(unit, id).orElseThrow();
        if (words.isEmpty() || words.equals(now.words())) {
            return new NoteOutcome.Kept(id);
        }
        if (now.words().isEmpty() || seen == now.version()) {
            notes.words(id, words);
            return new NoteOutcome.Kept(id);
        }
        notes.parallel(id, words, by);
        return new NoteOutcome.Parallel(id);
    }

    /// Settles words that were written at the same time.
    ///
    /// @param append whether they go below those of the visit; otherwise they are dropped
    @Transactional
    public void settle(CampaignUnit unit, UUID visit, UUID parallel, boolean append, Viewer by) {
        if (!notes.lock(unit, visit)) {
            return;
        }
        Visit now = visits.find(unit, visit).orElseThrow();
        now.parallel().stream()
                .filter(each -> each.id().equals(parallel))
                .findFirst()
                .filter(each -> notes.dropParallel(visit, parallel))
                .ifPresent(each -> {
                    if (append) {
                        notes.words(visit, now.words() + "\n\n" + each.words());
                    }
                    record(
                            append ? "visits.parallel.append" : "visits.parallel.drop",
                            unit,
                            visit,
                            Map.of("words", each.words()));
                });
    }

    private void record(String key, CampaignUnit unit, UUID visit, Map<String, ?> after) {
        audit.record(
                Act.of(key)
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("visit", visit)
                        .after(after));
    }
}
