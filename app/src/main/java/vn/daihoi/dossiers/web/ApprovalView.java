package vn.daihoi.dossiers.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.dossiers.CongressConditions.Condition;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/// What the page of a unit's approval shows.
///
/// @param address of the page
/// @param dossier address of the documents
/// @param ready whether all conditions are met
/// @param maySubmit whether the viewer may hand in now
/// @param mayTakeBack whether the viewer may take back what was just handed in
/// @param sides what each side says of what was handed in
/// @param history all that was handed in, newest first
/// @param megabytes largest file of a record
/// @param typed what could not be taken; null where nothing was
public record ApprovalView(
        String address,
        String dossier,
        boolean ready,
        List<Condition> conditions,
        @Nullable Handed current,
        boolean maySubmit,
        boolean mayTakeBack,
        List<SideView> sides,
        List<Handed> history,
        LocalDate today,
        long megabytes,
        @Nullable Typed typed) {

    public ApprovalView {
        conditions = List.copyOf(conditions);
        sides = List.copyOf(sides);
        history = List.copyOf(history);
    }

    public long missing() {
        return conditions.stream().filter(condition -> !condition.met()).count();
    }

    /// One handing in.
    ///
    /// @param line which one, by whom, when
    /// @param withdrawn who took it back when and why; empty while it stands
    public record Handed(
            String line,
            String note,
            String withdrawn,
            List<Paper> documents,
            List<Said> rulings) {}

    /// A version that was handed in.
    public record Paper(String name, String address) {}

    /// What a side said.
    ///
    /// @param state `approved`, `returned` or `withdrawn`
    /// @param line what, by which paper, of which day
    /// @param recorded who recorded it when
    /// @param fileName empty where no file came with it
    /// @param withdrawn who took it back when and why; empty while it stands
    public record Said(
            UUID id,
            String side,
            String state,
            String line,
            String words,
            String recorded,
            String fileName,
            String withdrawn) {}

    /// One of both sides.
    ///
    /// @param state `approved`, `returned`, `waiting`, or `none` before anything was handed in
    /// @param said null while it has said nothing
    /// @param mayRecord whether the viewer may record now what it says
    /// @param mayWithdraw whether the viewer may take back what was recorded
    public record SideView(
            String code,
            String name,
            String state,
            @Nullable Said said,
            boolean mayRecord,
            boolean mayWithdraw) {}

    /// What was typed into a form and could not be taken.
    ///
    /// @param form which one: `submit`, a side's code, or the key of a record to be taken back
    /// @param field that is wrong; empty when none is
    /// @param fault what is wrong and how to put it right
    public record Typed(
            String form,
            boolean approves,
            String number,
            @Nullable LocalDate on,
            String words,
            String field,
            String fault) {

        public boolean isOf(String other) {
            return form.equals(other);
        }
    }
}
