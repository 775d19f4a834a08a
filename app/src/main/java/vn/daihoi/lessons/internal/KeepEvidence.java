package vn.daihoi.lessons.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.files.FileId;
import vn.daihoi.files.Papers;
import vn.daihoi.files.Papers.Kept;
import vn.daihoi.files.SentFile;
import vn.daihoi.lessons.internal.Answer.Stand;
import vn.daihoi.organization.CampaignUnit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Takes files in, gives them to a lesson or an answer, and takes them away again while nobody has
/// adopted the lesson or confirmed the answer. Contents stay: the log names each.
@Service
public class KeepEvidence {

    /// Of one lesson, and of one answer.
    public static final int MOST_FILES = 20;

    private final EvidenceFiles files;
    private final LessonStore store;
    private final LessonAnswerStore answers;
    private final Papers papers;
    private final Audit audit;

    KeepEvidence(
            EvidenceFiles files,
            LessonStore store,
            LessonAnswerStore answers,
            Papers papers,
            Audit audit) {
        this.files = files;
        this.store = store;
        this.answers = answers;
        this.papers = papers;
        this.audit = audit;
    }

    /// What became of the files of a form.
    ///
    /// @param held until the form stays
    /// @param faulty of which nothing was kept
    public record Taken(List<EvidenceFile> held, List<Faulty> faulty) {

        public static final Taken NOTHING = new Taken(List.of(), List.of());

        public List<UUID> ids() {
            return held.stream().map(EvidenceFile::id).toList();
        }
    }

    /// @param name as the sender's computer calls it; may be anything
    public record Faulty(String name, Papers.Fault why) {}

    /// Before it is known whether the form can stay: one that comes back has its files still.
    ///
    /// @param before files of this form that were held when it came back
    @Transactional
    public Taken take(CampaignUnit unit, Collection<UUID> before, List<SentFile> sent, Viewer by) {
        var held = new ArrayList<>(files.held(unit, before, by));
        var faulty = new ArrayList<Faulty>();
        for (SentFile file : sent) {
            switch (papers.keep(file.name(), file.content())) {
                case Kept.Refused(var why) -> faulty.add(new Faulty(file.name(), why));
                case Kept.Stored stored -> held.add(files.hold(unit, stored, by));
            }
        }
        return new Taken(held, faulty);
    }

    /// Whether a lesson or an answer can take this many more.
    boolean fits(CampaignUnit unit, UUID lesson, Collection<UUID> held) {
        return files.of(unit, lesson).size() + held.size() <= MOST_FILES;
    }

    /// The same content counts once.
    ///
    /// @return names of what was added
    List<String> attach(CampaignUnit unit, UUID lesson, Collection<UUID> held, Viewer by) {
        Set<FileId> known =
                files.of(unit, lesson).stream()
                        .map(EvidenceFile::file)
                        .collect(Collectors.toCollection(HashSet::new));
        List<EvidenceFile> added =
                files.held(unit, held, by).stream().filter(file -> known.add(file.file())).toList();
        files.attach(lesson, added.stream().map(EvidenceFile::id).toList());
        return added.stream().map(EvidenceFile::name).toList();
    }

    /// From a draft.
    ///
    /// @return empty when it is gone
    @Transactional
    public Optional<Refusal> removeOfDraft(CampaignUnit unit, UUID lesson, EvidenceFile file) {
        if (store.locked(unit, lesson).filter(Lesson::isDraft).isEmpty()) {
            return Optional.of(Refusal.OVERTAKEN);
        }
        remove("lessons.lesson.file-remove", unit, lesson, file);
        return Optional.empty();
    }

    /// From an answer that nobody has confirmed, to a lesson that holds.
    ///
    /// @return empty when it is gone
    @Transactional
    public Optional<Refusal> removeOfAnswer(CampaignUnit unit, UUID lesson, EvidenceFile file) {
        boolean isConfirmed =
                answers.locked(unit, lesson)
                        .map(Answer::stand)
                        .filter(Stand::isSettled)
                        .isPresent();
        if (isConfirmed) {
            return Optional.of(Refusal.CONFIRMED);
        }
        if (store.all(unit.campaign(), List.of(lesson)).stream().noneMatch(Lesson::isAdopted)) {
            return Optional.of(Refusal.OVERTAKEN);
        }
        remove("lessons.answer.file-remove", unit, lesson, file);
        return Optional.empty();
    }

    private void remove(String act, CampaignUnit unit, UUID lesson, EvidenceFile file) {
        files.remove(file);
        audit.record(
                Act.of(act)
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("lesson", lesson)
                        .before(Map.of("file", file.name(), "content", file.file().sha256())));
    }

    /// In bytes; a larger file is refused.
    public long limit() {
        return papers.limit();
    }
}
