package vn.daihoi.reviews.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.reviews.internal.MarkedText;

import java.util.List;
import java.util.UUID;

/// A version with its review, as its page shows it. Texts are in the viewer's language.
///
/// @param address of this page, without query
/// @param document address of the document's page
/// @param name of the document's kind
/// @param number of the version
/// @param newest number of the document's newest version
/// @param progress how far the review is; null when it is not under way
/// @param failure why the last review came to nothing; null when it did not
/// @param outdated whether rules were set differently since the review
/// @param result null until a review is done; of an earlier one where the last came to nothing
/// @param text the document, marked
/// @param takesNotes whether there can be a copy of the file with notes
/// @param mayEdit whether the viewer may waive findings and ask for another review
public record ReviewView(
        String address,
        String document,
        String name,
        int number,
        int newest,
        String uploadedBy,
        String uploadedAt,
        @Nullable Progress progress,
        @Nullable Failure failure,
        boolean outdated,
        @Nullable Result result,
        MarkedText text,
        boolean takesNotes,
        boolean mayEdit) {

    /// @param topic what the screen watches
    /// @param after newest event when this was read
    /// @param step steps done, 0 to `steps`
    /// @param steps 0 where not known yet
    public record Progress(String topic, long after, int step, int steps) {}

    /// @param stopped whether it was stopped in its middle, rather than ended by a fault
    /// @param incident number of the fault in the log; empty where it is not known
    /// @param earlier when the review was done whose result is shown; empty when there is none
    public record Failure(boolean stopped, String incident, String earlier) {}

    /// Another place that belongs to a finding.
    ///
    /// @param paper name of the paper it stands in; empty for this one
    /// @param address of the place there; empty for this paper, and for one of another unit
    public record Elsewhere(String quote, String paper, String address) {}

    /// What was found.
    ///
    /// @param pagesMethod message key that says how the pages are known
    /// @param signed whether the file is digitally signed
    /// @param passing findings that stand and pass the filter
    /// @param groups those of them that this page shows
    /// @param waived findings that may stay, the first of them
    /// @param allWaived how many may stay
    /// @param changes null for a first version
    /// @param chart the document's versions
    /// @param sections in reading order
    public record Result(
            int words,
            int pages,
            String pagesMethod,
            boolean signed,
            int errors,
            int warnings,
            int notes,
            Filter filter,
            int passing,
            List<Group> groups,
            Turns turns,
            List<Item> waived,
            int allWaived,
            @Nullable Mended changes,
            VersionChart chart,
            List<Section> sections) {

        public int standing() {
            return errors + warnings + notes;
        }
    }

    /// @param level word of a level; empty for all
    /// @param family first word of rule ids; empty for all
    /// @param rule id of a rule; empty for all
    /// @param section heading, `-` for findings outside of all; empty for all
    /// @param by `level` or `section`
    /// @param query all of it as the query of an address, with its question mark
    /// @param levels that found something, to choose from; so the other lists
    public record Filter(
            String level,
            String family,
            String rule,
            String section,
            String by,
            boolean isOn,
            String query,
            List<Choice> levels,
            List<Choice> families,
            List<Choice> rules,
            List<Choice> sections) {}

    /// Something to filter by.
    public record Choice(String id, String name, int count) {}

    /// Pages of findings; the queries are null where there is no such page.
    public record Turns(int page, int pages, @Nullable String previous, @Nullable String next) {}

    /// Findings under one heading.
    ///
    /// @param more findings that belong here and are not shown
    /// @param query where they are shown; empty when there are no more
    public record Group(String title, List<Item> items, int more, String query) {}

    /// One finding.
    ///
    /// @param position on the page, which is another one when the paper was reviewed again
    /// @param fingerprint the same whenever the same fault is found
    /// @param level word of the level: `error`, `warning`, `note`
    /// @param title what its rule is about
    /// @param mark word of how sure the rule is: `confirmed`, `practice`, `unverified`
    /// @param state `fresh` or `stays` against the version before; empty without one
    /// @param related words at other places that belong to it
    /// @param waiver null while it stands
    /// @param typed what was typed as a reason and could not be taken; empty otherwise
    /// @param fault what is wrong with it; null when nothing is
    public record Item(
            int position,
            String fingerprint,
            String rule,
            String title,
            String level,
            String section,
            String quote,
            String message,
            String why,
            String mend,
            String source,
            String mark,
            String state,
            List<Elsewhere> related,
            @Nullable Waiver waiver,
            String typed,
            @Nullable String fault) {

        /// Whether it is about words that the paper shares with another one.
        public boolean comparesPapers() {
            return rule.startsWith("overlap.") && isElsewhere();
        }

        private boolean isElsewhere() {
            return related.stream().anyMatch(place -> !place.paper().isEmpty());
        }
    }

    /// The decision that a finding may stay.
    public record Waiver(UUID id, String reason, String by, String at) {}

    /// Against the version before.
    ///
    /// @param against its number
    /// @param gone how many are gone
    /// @param mended what is gone, the first of them
    public record Mended(int against, int gone, List<Gone> mended, int fresh, int staying) {}

    /// A finding of the version before that is gone.
    public record Gone(String level, String message, String quote) {}

    /// @param start UTF-16 offset of its heading
    /// @param level depth from 1
    public record Section(int start, String name, int level, int words) {}

    public boolean isUnderWay() {
        return progress != null;
    }
}
