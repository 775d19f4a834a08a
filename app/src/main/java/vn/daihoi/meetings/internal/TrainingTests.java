package vn.daihoi.meetings.internal;

import static vn.daihoi.meetings.internal.db.Tables.ATTEMPT;
import static vn.daihoi.meetings.internal.db.Tables.QUESTION;

import org.jooq.DSLContext;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.meetings.internal.db.tables.records.AttemptRecord;
import vn.daihoi.meetings.internal.db.tables.records.QuestionRecord;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.platform.Ids;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// The short test of a training. All tries are kept; the best one counts.
@Service
public class TrainingTests {

    /// More would be no short test.
    public static final int MOST = 40;

    private final DSLContext database;
    private final MeetingStore meetings;
    private final LogMeetings log;
    private final Clock clock;

    TrainingTests(DSLContext database, MeetingStore meetings, LogMeetings log, Clock clock) {
        this.database = database;
        this.meetings = meetings;
        this.log = log;
        this.clock = clock;
    }

    /// A test taken.
    ///
    /// @param person name of who took it
    /// @param correct answers
    public record Attempt(
            UUID invitee, String person, int correct, int questions, boolean passed, Instant at) {}

    public List<Question> questions(Meeting meeting) {
        return database.selectFrom(QUESTION)
                .where(QUESTION.MEETING_ID.eq(meeting.id().value()))
                .orderBy(QUESTION.POSITION, QUESTION.ID)
                .fetch(TrainingTests::question);
    }

    private static Question question(QuestionRecord row) {
        return new Question(
                row.getId(), row.getText(), List.of(row.getChoices()), row.getRightChoice());
    }

    /// What came of a change of the test.
    public enum Outcome {
        DONE,
        /// somebody has taken it: their results would say nothing
        TAKEN,
        TOO_MANY,
        /// it has no question
        EMPTY,
        BAD_MARK
    }

    /// @param typed without a fault
    @Transactional
    public Outcome add(CampaignUnit holder, Meeting meeting, TypedQuestion typed) {
        if (isTaken(meeting)) {
            return Outcome.TAKEN;
        }
        int count = questions(meeting).size();
        if (count >= MOST) {
            return Outcome.TOO_MANY;
        }
        database.insertInto(QUESTION)
                .set(QUESTION.ID, Ids.next())
                .set(QUESTION.MEETING_ID, meeting.id().value())
                .set(QUESTION.POSITION, count + 1)
                .set(QUESTION.TEXT, typed.text().strip())
                .set(QUESTION.CHOICES, typed.words().toArray(String[]::new))
                .set(QUESTION.RIGHT_CHOICE, typed.right())
                .execute();
        log.done("test.add", holder, meeting.id(), Map.of("questions", count + 1));
        return Outcome.DONE;
    }

    @Transactional
    public Outcome remove(CampaignUnit holder, Meeting meeting, UUID question) {
        if (isTaken(meeting)) {
            return Outcome.TAKEN;
        }
        database.deleteFrom(QUESTION)
                .where(QUESTION.MEETING_ID.eq(meeting.id().value()), QUESTION.ID.eq(question))
                .execute();
        log.done("test.remove", holder, meeting.id(), Map.of());
        return Outcome.DONE;
    }

    private boolean isTaken(Meeting meeting) {
        return database.fetchExists(ATTEMPT, ATTEMPT.MEETING_ID.eq(meeting.id().value()));
    }

    /// @param passMark percent
    @Transactional
    public Outcome set(CampaignUnit holder, Meeting meeting, int passMark, boolean open) {
        if (passMark < 1 || passMark > 100) {
            return Outcome.BAD_MARK;
        }
        if (open && questions(meeting).isEmpty()) {
            return Outcome.EMPTY;
        }
        meetings.test(meeting.id(), passMark, open);
        log.done("test.set", holder, meeting.id(), Map.of("passMark", passMark, "open", open));
        return Outcome.DONE;
    }

    /// Whether an invitee may take it now: it is open, and somebody of the unit was there.
    public boolean isOpenTo(Meeting meeting, Invitee invitee) {
        return meeting.isTraining()
                && meeting.testOpen()
                && !meeting.isCalledOff()
                && invitee.isPresent();
    }

    /// Takes the test. The same form sent twice counts once.
    ///
    /// @param form made with the form
    /// @param answers places of the chosen ones, by key of the question
    /// @return empty when it cannot be taken
    @Transactional
    public Optional<Attempt> take(
            Meeting meeting, Invitee invitee, UUID form, Map<UUID, Integer> answers, Viewer by) {
        var questions = questions(meeting);
        if (!isOpenTo(meeting, invitee) || questions.isEmpty()) {
            return Optional.empty();
        }
        int correct =
                (int)
                        questions.stream()
                                .filter(each -> answers.getOrDefault(each.id(), -1) == each.right())
                                .count();
        boolean passed = isPassed(correct, questions.size(), meeting.passMark());
        var row = new AttemptRecord();
        row.setId(Ids.next());
        row.setMeetingId(meeting.id().value());
        row.setInviteeId(invitee.id());
        row.setPersonId(by.id().value());
        row.setPersonName(by.name());
        row.setCorrect(correct);
        row.setQuestions(questions.size());
        row.setPassed(passed);
        row.setTakenAt(OffsetDateTime.now(clock));
        row.setFormId(form);
        database.insertInto(ATTEMPT).set(row).onConflictDoNothing().execute();
        return Optional.of(attempt(row));
    }

    /// Compares exactly: 2 of 3 are under 67 percent.
    static boolean isPassed(int correct, int questions, int passMark) {
        return correct * 100 >= questions * passMark;
    }

    /// Of one person at one invitation, the newest first.
    public List<Attempt> of(Invitee invitee, Viewer person) {
        return database.selectFrom(ATTEMPT)
                .where(
                        ATTEMPT.INVITEE_ID.eq(invitee.id()),
                        ATTEMPT.PERSON_ID.eq(person.id().value()))
                .orderBy(ATTEMPT.ID.desc())
                .fetch(TrainingTests::attempt);
    }

    /// Of all, for who holds the training; the newest first.
    public List<Attempt> of(Meeting meeting) {
        return database.selectFrom(ATTEMPT)
                .where(ATTEMPT.MEETING_ID.eq(meeting.id().value()))
                .orderBy(ATTEMPT.ID.desc())
                .fetch(TrainingTests::attempt);
    }

    private static Attempt attempt(AttemptRecord row) {
        return new Attempt(
                row.getInviteeId(),
                row.getPersonName(),
                row.getCorrect(),
                row.getQuestions(),
                row.getPassed(),
                row.getTakenAt().toInstant());
    }
}
