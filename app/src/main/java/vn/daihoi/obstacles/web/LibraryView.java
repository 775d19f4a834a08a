package vn.daihoi.obstacles.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.obstacles.ObstacleKind;

import java.util.List;

/// The library of answers as a unit reads it.
///
/// @param q what is looked for; empty: the newest are shown
/// @param kind null: all
/// @param near whether no answer bears all words, and these bear some
/// @param maySay whether the viewer may say that an answer helped
public record LibraryView(
        String address,
        String obstacles,
        String q,
        @Nullable ObstacleKind kind,
        List<AnswerView> answers,
        boolean near,
        boolean maySay) {

    public boolean isAsked() {
        return !q.isEmpty() || kind != null;
    }
}
