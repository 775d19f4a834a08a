package vn.daihoi.reviews.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// One review rule as it holds for a unit, with the form that sets it. Texts are in the viewer's
/// language.
///
/// @param address of this page
/// @param list address of all rules
/// @param unit full name
/// @param note what a reader of the rule must know besides; null when there is nothing
/// @param mark word of how sure the rule is
/// @param documents names of kinds of papers; empty for all
/// @param applied whether it looks at papers at all
/// @param appliedFrom who wants it so; empty: the profile
/// @param level word of the level as typed
/// @param profileLevel word of the profile's level
/// @param levelFrom who wants the level so; empty: the profile
/// @param fields values that may be set
/// @param fixed values that only the profile sets
/// @param history decisions of this unit, the newest first
/// @param seen number of the newest decision; 0 for none
/// @param hasOwn whether the unit sets anything now
/// @param above name of the unit above that sets something; empty for none
/// @param reason as typed
/// @param reasonFault null when nothing is wrong
/// @param conflict whether somebody else decided meanwhile
public record RuleView(
        String address,
        String list,
        String unit,
        String rule,
        String title,
        String why,
        String mend,
        String source,
        @Nullable String note,
        String mark,
        List<String> documents,
        boolean applied,
        String appliedFrom,
        boolean maySwitchOff,
        String level,
        String profileLevel,
        String levelFrom,
        List<Field> fields,
        List<Fixed> fixed,
        List<Example> examples,
        List<Past> history,
        int seen,
        boolean hasOwn,
        String above,
        String reason,
        @Nullable String reasonFault,
        boolean conflict,
        boolean mayEdit) {

    /// @param form word of what a value looks like
    /// @param typed one text for a number, two for a range, any number for words
    /// @param profile value of the profile in words
    /// @param from who set the value in force; empty: the profile
    /// @param range smallest and largest number in words; empty where it is no number
    /// @param options to tick; empty for all other forms
    /// @param fault null when nothing is wrong
    public record Field(
            String key,
            String name,
            String form,
            List<String> typed,
            String profile,
            String from,
            String range,
            List<Option> options,
            @Nullable String fault) {

        /// One a line.
        public String lines() {
            return String.join("\n", typed);
        }

        public String first() {
            return typed.isEmpty() ? "" : typed.getFirst();
        }

        public String last() {
            return typed.isEmpty() ? "" : typed.getLast();
        }
    }

    public record Option(String id, String name, boolean ticked) {}

    public record Fixed(String key, String value) {}

    /// @param findings how many the rule makes of it; 0 for a near miss
    public record Example(String name, String text, int findings) {}

    /// @param what one text for each value that was set; empty where the unit went back
    public record Past(String by, String at, String reason, List<String> what) {}
}
