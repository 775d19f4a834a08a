package vn.daihoi.lessons.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.lessons.internal.Lesson.LessonText;
import vn.daihoi.lessons.internal.LessonStore.Written;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.platform.Ids;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Drafts of lessons. Once adopted, a lesson is withdrawn and written anew: units answered to what
/// it said.
@Service
public class WriteLesson {

    public static final int LONGEST_TITLE = 200;
    public static final int LONGEST_WORDS = 4000;
    public static final int LONGEST_EVIDENCE = 2000;

    private final LessonStore store;
    private final EvidenceFiles files;
    private final KeepEvidence evidence;
    private final Campaigns campaigns;
    private final Audit audit;

    WriteLesson(
            LessonStore store,
            EvidenceFiles files,
            KeepEvidence evidence,
            Campaigns campaigns,
            Audit audit) {
        this.store = store;
        this.files = files;
        this.evidence = evidence;
        this.campaigns = campaigns;
        this.audit = audit;
    }

    /// What came of writing.
    public sealed interface Outcome {
        record Kept(UUID lesson) implements Outcome {}

        record Refused(Refusal why) implements Outcome {}
    }

    /// @param id null for a new one
    /// @param seen version that the writer had read; 0 for a new one
    /// @param held keys of the files that go with it, besides those it has
    @Transactional
    public Outcome write(
            CampaignUnit unit,
            @Nullable UUID id,
            int seen,
            Written written,
            List<UUID> held,
            Viewer by) {
        Optional<Refusal> fault = fault(written.text());
        if (fault.isPresent()) {
            return new Outcome.Refused(fault.get());
        }
        UUID key = id == null ? Ids.next() : id;
        if (!evidence.fits(unit, key, held)) {
            return new Outcome.Refused(Refusal.MANY_FILES);
        }
        if (id == null) {
            return new Outcome.Kept(begin(unit, key, written, held, by));
        }
        boolean isSame =
                store.locked(unit, id)
                        .filter(lesson -> lesson.isDraft() && lesson.version() == seen)
                        .isPresent();
        if (!isSame) {
            return new Outcome.Refused(Refusal.OVERTAKEN);
        }
        store.rewrite(id, written);
        List<String> added = evidence.attach(unit, id, held, by);
        record("lessons.lesson.rewrite", unit, id, written.text().title(), added);
        return new Outcome.Kept(id);
    }

    private UUID begin(CampaignUnit unit, UUID id, Written written, List<UUID> held, Viewer by) {
        store.add(unit, id, written, campaigns.today(unit.campaign()), by);
        List<String> added = evidence.attach(unit, id, held, by);
        record("lessons.lesson.write", unit, id, written.text().title(), added);
        return id;
    }

    private static Optional<Refusal> fault(LessonText text) {
        if (text.title().isBlank()) {
            return Optional.of(Refusal.NO_TITLE);
        }
        if (text.title().length() > LONGEST_TITLE) {
            return Optional.of(Refusal.LONG_TITLE);
        }
        if (text.todo().isBlank()) {
            return Optional.of(Refusal.NO_TODO);
        }
        return isLong(text) ? Optional.of(Refusal.LONG_WORDS) : Optional.empty();
    }

    private static boolean isLong(LessonText text) {
        return text.happened().length() > LONGEST_WORDS
                || text.reason().length() > LONGEST_WORDS
                || text.todo().length() > LONGEST_WORDS
                || text.evidence().length() > LONGEST_EVIDENCE;
    }

    /// Throws a draft away; one that was adopted is withdrawn instead.
    @Transactional
    public boolean remove(CampaignUnit unit, UUID id) {
        Optional<Lesson> draft = store.locked(unit, id).filter(Lesson::isDraft);
        draft.ifPresent(lesson -> {
            List<String> gone = files.of(unit, id).stream().map(EvidenceFile::name).toList();
            store.remove(id);
            record("lessons.lesson.remove", unit, id, lesson.text().title(), gone);
        });
        return draft.isPresent();
    }

    private void record(String act, CampaignUnit unit, UUID id, String title, List<String> files) {
        audit.record(
                Act.of(act)
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("lesson", id)
                        .after(Map.of("title", title, "files", files)));
    }
}
