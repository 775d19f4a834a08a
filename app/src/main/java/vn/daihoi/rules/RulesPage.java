package vn.daihoi.rules;

import org.jspecify.annotations.Nullable;

import vn.daihoi.profile.Mark;

import java.util.List;
import java.util.Locale;

/// The page of rules after its filter.
///
/// @param profile id of the profile shown
/// @param profiles all that can be chosen, with their titles
/// @param question what was typed to search
/// @param mark only rules as sure as that; null: all
/// @param campaigns whose own settings the viewer may look at
/// @param sections those with lines
public record RulesPage(
        String profile,
        List<Choice> profiles,
        String question,
        @Nullable Mark mark,
        List<InCampaign> campaigns,
        List<RuleSection> sections) {

    /// One profile to choose.
    public record Choice(String id, String title) {}

    /// Where the rules of a campaign stand as its units set them.
    public record InCampaign(String title, String address) {}

    /// How many rules are shown.
    public int count() {
        return sections.stream().mapToInt(section -> section.lines().size()).sum();
    }

    public static List<String> marks() {
        return java.util.Arrays.stream(Mark.values()).map(RulesPage::word).toList();
    }

    public boolean isChosen(String word) {
        return mark != null && word(mark).equals(word);
    }

    static String word(Mark mark) {
        return mark.name().toLowerCase(Locale.ROOT);
    }
}
