package vn.daihoi.directives.web;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Map;

/// One paper, as the unit sees it whose page it is.
///
/// @param address of this page
/// @param home address of the unit's register
/// @param answer what is to be done with it, in one sentence; empty when nothing is
/// @param file empty when there is none
/// @param withdrawn how and why it was withdrawn; empty while it holds
/// @param chain from what all rests on down to this paper
/// @param built papers that rest on it
/// @param mine whether it stands in the unit's own register and holds
/// @param received null when it was not handed down to this unit
/// @param requirements of the unit, or all of them for who handed it down
/// @param isPlan whether it is the unit's own plan for another paper and demands nothing yet
/// @param proposals null when they were not asked for
/// @param form what was typed and refused; null when nothing was
/// @param handDown null for who can't hand it down
public record DirectiveView(
        String address,
        String home,
        String answer,
        String subject,
        List<Fact> facts,
        String file,
        String withdrawn,
        List<Chained> chain,
        List<Chained> built,
        boolean mine,
        boolean mayEdit,
        @Nullable Received received,
        List<Demanded> requirements,
        boolean isPlan,
        @Nullable List<Proposal> proposals,
        @Nullable Refused form,
        Choices choices,
        @Nullable HandedDown handDown) {

    public record Fact(String name, String value) {}

    /// @param address empty when the unit has no way to its page
    /// @param beside further papers that it rests on, as cited
    public record Chained(
            String address, String cited, String about, String beside, boolean isThis) {}

    /// @param acknowledged who did and when; empty until then
    /// @param due last day to acknowledge; empty when none is set
    /// @param plan address of the unit's own plan for it; empty when it can't have one
    /// @param planState what became of that plan
    public record Received(
            boolean mayAcknowledge,
            String acknowledged,
            String due,
            String plan,
            String planState,
            boolean mayPlan,
            OwnTasks tasks) {}

    /// What the unit has made its own tasks.
    ///
    /// @param home address of its list of tasks
    /// @param missing how many demands can become tasks and have not
    /// @param ways to the tasks by id of what is demanded
    public record OwnTasks(String home, int missing, Map<String, Way> ways) {

        public record Way(String address, boolean settled) {}

        public @Nullable Way way(Demanded demanded) {
            return ways.get(demanded.id());
        }
    }

    /// @param due in words; empty when no day is set
    /// @param dueOn in ISO form; empty for an offset
    /// @param document id of the kind of document that shows it; empty for any
    /// @param step id of the step that it reaches; empty for none
    public record Demanded(
            String id,
            int number,
            String text,
            String level,
            String levelName,
            String due,
            String dueOn,
            String dueDays,
            String dueFrom,
            String evidence,
            String evidenceName,
            String document,
            String step,
            String stepName,
            String figure) {}

    public record Proposal(String text, String level, String dueOn, String figure) {}

    /// @param about `requirement`, `hand-down` or `withdraw`
    public record Refused(String about, String fault) {

        boolean isAbout(String form) {
            return about.equals(form);
        }
    }

    public record Choice(String id, String name) {}

    /// What can be chosen in the form of a requirement.
    ///
    /// @param steps of units below
    /// @param documents kinds of documents
    public record Choices(List<Choice> levels, List<Choice> steps, List<Choice> documents) {}

    /// What is wrong with a form; empty when nothing is.
    public String fault(String about) {
        return form != null && form.isAbout(about) ? form.fault() : "";
    }

    /// How far the units are that got it.
    ///
    /// @param levels figures for each level
    /// @param rows those that are behind first
    /// @param under whether the background is still at it
    /// @param notes what is to be known of addressees without an account, or that had ended
    /// @param recipients who can be chosen
    public record HandedDown(
            List<LevelState> levels,
            List<Addressee> rows,
            String level,
            String state,
            boolean more,
            boolean under,
            List<String> notes,
            Recipients recipients) {}

    /// Who can be chosen to get it.
    ///
    /// @param units directly below; empty where they are too many to tick
    /// @param removed key of the group that was just taken away; empty when none was
    /// @param typed what was chosen and refused
    public record Recipients(
            List<Choice> units, List<Group> groups, String removed, HandDownForm typed) {}

    /// @param units names of those in it
    public record Group(String id, String name, int count, String units) {}

    public record LevelState(
            String code,
            String name,
            int recipients,
            int opened,
            int acknowledged,
            int withoutAccount) {

        public int waiting() {
            return recipients - acknowledged;
        }
    }

    /// @param gap address of the gap between the paper and the unit's plan; empty without a plan
    public record Addressee(
            String name,
            String icon,
            String state,
            String word,
            String detail,
            String plan,
            String gap) {}
}
