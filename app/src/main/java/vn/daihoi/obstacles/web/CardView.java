package vn.daihoi.obstacles.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.obstacles.web.ObstaclesView.Row;

import java.util.List;

/// One obstacle as its page shows it.
///
/// @param address of the page
/// @param list address of the list it stands in
/// @param library address of the answers
/// @param from who raised it, how and when
/// @param answer null where there is none
/// @param isGeneral whether the answer stands in the library
/// @param proposed answers of the library that may help; none once it is answered
/// @param alike others that wait for the same unit and say nearly the same; only for who may answer
/// @param events what happened, the newest first
/// @param next name of the unit that it can be handed up to; empty where there is none
/// @param typed what was typed and could not be taken; empty otherwise
/// @param faultAt field that is wrong; empty when nothing is
public record CardView(
        String address,
        String list,
        String library,
        Row row,
        String words,
        String from,
        boolean isOpen,
        boolean isAnswered,
        boolean isClosed,
        @Nullable AnswerView answer,
        boolean isGeneral,
        List<AnswerView> proposed,
        List<Row> alike,
        List<String> alikeIds,
        List<Line> events,
        String next,
        boolean maySay,
        boolean mayAnswer,
        Typed typed,
        String faultAt,
        String fault) {

    /// @param words what was said with it; may be empty
    public record Line(String what, String by, String words) {}

    /// @param question of a general answer
    public record Typed(String answer, String question, String words, String reason) {

        static final Typed NOTHING = new Typed("", "", "", "");
    }

    public boolean isWrong(String field) {
        return faultAt.equals(field) && !fault.isEmpty();
    }
}
