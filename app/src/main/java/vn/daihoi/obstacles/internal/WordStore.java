package vn.daihoi.obstacles.internal;

import static vn.daihoi.obstacles.internal.db.Tables.ANSWER;
import static vn.daihoi.obstacles.internal.db.Tables.WORD;

import org.jooq.DSLContext;
import org.jooq.impl.DSL;
import org.springframework.stereotype.Repository;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Words of a text as the library looks for them, and how common they are in it.
@Repository
class WordStore {

    /// Longer texts say no more about what they are about.
    private static final int LONGEST = 4000;

    private final DSLContext database;

    WordStore(DSLContext database) {
        this.database = database;
    }

    /// Each once, small, without diacritics.
    List<String> of(String text) {
        String some = text.substring(0, Math.min(text.length(), LONGEST));
        String[] words =
                database.select(
                                DSL.field(
                                        "tsvector_to_array(to_tsvector('simple', public.fold({0})))",
                                        String[].class, DSL.val(some)))
                        .fetchSingle()
                        .value1();
        return Arrays.asList(words);
    }

    /// In how many general answers each stands; words that stand in none are absent.
    Map<String, Integer> counts(UUID campaign, List<String> words) {
        return database.select(WORD.WORD_, WORD.ANSWERS)
                .from(WORD)
                .where(
                        WORD.CAMPAIGN_ID.eq(campaign),
                        WORD.WORD_.eq(DSL.any(words.toArray(String[]::new))),
                        WORD.ANSWERS.gt(0))
                .fetchMap(WORD.WORD_, WORD.ANSWERS);
    }

    /// Counts the words of an answer that is general from now on.
    void count(UUID answer) {
        database.execute(
                """
                insert into obstacles.word as known (campaign_id, word, answers)
                select campaign_id, unnest(tsvector_to_array(search)) as word, 1
                  from obstacles.answer where id = ?
                 order by word
                on conflict (campaign_id, word) do update set answers = known.answers + 1
                """,
                answer);
    }

    /// Of an answer that is general no more.
    void discount(UUID answer) {
        database.update(WORD)
                .set(WORD.ANSWERS, DSL.greatest(WORD.ANSWERS.minus(1), DSL.val(0)))
                .where(
                        DSL.condition(
                                "({0}, {1}) in (select campaign_id, unnest(tsvector_to_array(search)) from obstacles.answer where {2} = {3})",
                                WORD.CAMPAIGN_ID, WORD.WORD_, ANSWER.ID, DSL.val(answer)))
                .execute();
    }

    /// Total of general answers of a campaign.
    int answers(UUID campaign) {
        return database.fetchCount(
                ANSWER, ANSWER.GENERAL.isTrue(), ANSWER.CAMPAIGN_ID.eq(campaign));
    }
}
