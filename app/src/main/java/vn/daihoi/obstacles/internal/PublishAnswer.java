package vn.daihoi.obstacles.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.organization.CampaignUnit;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/// Puts an answer into the library for all units below, in words that name none of them, and takes
/// it out again.
@Service
public class PublishAnswer {

    public static final int LONGEST_QUESTION = 300;

    private final AnswerStore answers;
    private final WordStore words;
    private final Audit audit;

    PublishAnswer(AnswerStore answers, WordStore words, Audit audit) {
        this.answers = answers;
        this.words = words;
        this.audit = audit;
    }

    /// @param unit that answered
    @Transactional
    public Optional<Refusal> publish(
            CampaignUnit unit, UUID answer, String typedQuestion, String typedWords) {
        String question = Typed.line(typedQuestion);
        String text = Typed.words(typedWords);
        var refusal = refusal(question, text);
        if (refusal.isEmpty()) {
            withdrawQuietly(answer);
            answers.reword(answer, question, text);
            answers.setGeneral(answer, true);
            words.count(answer);
            record("obstacles.answer.publish", unit, answer, Map.of("question", question));
        }
        return refusal;
    }

    private static Optional<Refusal> refusal(String question, String text) {
        if (question.isEmpty()) {
            return Optional.of(Refusal.NO_QUESTION);
        }
        if (question.length() > LONGEST_QUESTION) {
            return Optional.of(Refusal.LONG_QUESTION);
        }
        if (text.isEmpty()) {
            return Optional.of(Refusal.NO_ANSWER);
        }
        return text.length() > AnswerObstacle.LONGEST
                ? Optional.of(Refusal.LONG_ANSWER)
                : Optional.empty();
    }

    /// Units that it was given to, and those it helped, keep it.
    @Transactional
    public void withdraw(CampaignUnit unit, UUID answer) {
        if (withdrawQuietly(answer)) {
            record("obstacles.answer.withdraw", unit, answer, Map.of());
        }
    }

    private boolean withdrawQuietly(UUID answer) {
        boolean was = answers.setGeneral(answer, false);
        if (was) {
            words.discount(answer);
        }
        return was;
    }

    private void record(String key, CampaignUnit unit, UUID answer, Map<String, ?> after) {
        audit.record(
                Act.of(key)
                        .in(unit.campaign().value())
                        .on(unit.id().value())
                        .object("answer", answer)
                        .after(after));
    }
}
