package vn.daihoi.obstacles.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.obstacles.ObstacleKind;
import vn.daihoi.organization.CampaignUnit;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/// Looks for general answers that a unit may read, with or without diacritics.
@Service
public class FindAnswers {

    /// Proposed at most.
    static final int PROPOSED = 3;

    /// Hits among which the best are chosen.
    private static final int LOOKED_AT = 50;

    private final AnswerStore answers;
    private final AnswerSearch search;
    private final WordStore words;

    FindAnswers(AnswerStore answers, AnswerSearch search, WordStore words) {
        this.answers = answers;
        this.search = search;
        this.words = words;
    }

    /// What was found.
    ///
    /// @param near whether no answer bears all words, and these bear some
    public record Found(List<Answer> answers, boolean near) {}

    /// The best first; without words the newest.
    ///
    /// @param kind null: all
    @Transactional(readOnly = true)
    public Found find(CampaignUnit unit, String question, @Nullable ObstacleKind kind, int limit) {
        List<String> asked = words.of(question);
        if (asked.isEmpty()) {
            return new Found(answers.newest(Reach.of(unit), kind, limit), false);
        }
        List<UUID> hits =
                search.withAll(Reach.of(unit), asked, question, kind, Math.max(limit, LOOKED_AT));
        return hits.isEmpty()
                ? new Found(kind == null ? similar(unit, question, limit) : List.of(), true)
                : new Found(asTypedFirst(answers.find(unit, hits), question, limit), false);
    }

    /// Among those that bear the words, the ones that bear them as they were typed, diacritics and
    /// all.
    private static List<Answer> asTypedFirst(List<Answer> found, String question, int limit) {
        String typed = Typed.line(question).toLowerCase(Locale.ROOT);
        return found.stream()
                .sorted(Comparator.comparing(answer -> !bears(answer, typed)))
                .limit(limit)
                .toList();
    }

    private static boolean bears(Answer answer, String typed) {
        return (answer.question() + " " + answer.words()).toLowerCase(Locale.ROOT).contains(typed);
    }

    /// Answers that may help with what someone types, the likest first.
    @Transactional(readOnly = true)
    public List<Answer> similar(CampaignUnit unit, String text) {
        return similar(unit, text, PROPOSED);
    }

    private List<Answer> similar(CampaignUnit unit, String text, int limit) {
        UUID campaign = unit.campaign().value();
        List<String> asked = words.of(text);
        Map<String, Integer> counts = words.counts(campaign, asked);
        if (counts.isEmpty()) {
            return List.of();
        }
        var weights = WordWeights.of(counts, words.answers(campaign), asked.size());
        return answers.find(unit, search.withSome(Reach.of(unit), weights, limit));
    }

    /// An answer of the unit's library.
    public boolean isRead(CampaignUnit unit, UUID answer) {
        return answers.isRead(Reach.of(unit), answer);
    }
}
