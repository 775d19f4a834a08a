package vn.daihoi.personnel.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Moments;
import vn.daihoi.pages.Texts;
import vn.daihoi.personnel.LastCommittee;
import vn.daihoi.personnel.internal.StoredLastTerm;
import vn.daihoi.personnel.internal.TypedCommittee;
import vn.daihoi.personnel.web.LastTermPage.Entry;
import vn.daihoi.personnel.web.LastTermPage.Group;
import vn.daihoi.profile.StructureGroup;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Puts the Committee of the last term into words.
@Component
class LastTermPages {

    private final StoredLastTerm terms;
    private final CampaignProfiles profiles;
    private final PersonnelRights rights;

    LastTermPages(StoredLastTerm terms, CampaignProfiles profiles, PersonnelRights rights) {
        this.terms = terms;
        this.profiles = profiles;
        this.rights = rights;
    }

    /// What was typed and could not be taken.
    ///
    /// @param seen how many times it had been put down when the writer began
    /// @param faults by field; empty when nothing is wrong but that somebody was faster
    record Refused(int seen, Map<String, String> typed, Map<String, String> faults) {}

    List<String> groups(Campaign campaign) {
        return profiles.of(campaign).groups().stream().map(StructureGroup::id).toList();
    }

    /// @param refused null when nothing was
    LastTermPage view(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Texts texts,
            @Nullable Refused refused) {
        String home = PersonnelPages.address(campaign, unit);
        var history = terms.history(unit);
        LastCommittee last = history.isEmpty() ? null : history.getFirst().committee();
        boolean overtaken = refused != null && refused.seen() != history.size();
        return new LastTermPage(
                home,
                home + "/last-term",
                rights.mayEdit(viewer, unit),
                answer(last, texts),
                history.size(),
                refused == null
                        ? last == null ? Map.of() : TypedCommittee.of(last)
                        : refused.typed(),
                refused == null ? Map.of() : refused.faults(),
                overtaken && !history.isEmpty()
                        ? texts.text(
                                "personnel.last-term.overtaken",
                                about(history.getFirst(), texts),
                                numbers(campaign, history.getFirst().committee(), texts))
                        : "",
                profiles.of(campaign).groups().stream()
                        .map(group -> group(group, last, texts))
                        .toList(),
                history.stream()
                        .map(entry ->
                                new Entry(
                                        about(entry, texts),
                                        numbers(campaign, entry.committee(), texts)))
                        .toList());
    }

    private static String about(StoredLastTerm.Entry entry, Texts texts) {
        return texts.text("personnel.last-term.entry", entry.by(), Moments.show(entry.at()));
    }

    private static String answer(@Nullable LastCommittee last, Texts texts) {
        if (last == null) {
            return texts.text("personnel.last-term.none");
        }
        Integer now = last.sizeNow();
        return now == null
                ? texts.text("personnel.last-term.answer", last.sizeAtStart())
                : texts.text("personnel.last-term.answer-now", last.sizeAtStart(), now);
    }

    private static Group group(StructureGroup group, @Nullable LastCommittee last, Texts texts) {
        String name = group.name().in(texts.locale());
        if (last == null) {
            return new Group(group.id(), name, "", "");
        }
        return new Group(
                group.id(),
                name,
                share(last.atStart().get(group.id()), last.sizeAtStart(), texts),
                share(last.now().get(group.id()), last.sizeNow(), texts));
    }

    /// The fraction is kept: a rounded share would move the bound of a rule.
    private static String share(@Nullable Integer part, @Nullable Integer whole, Texts texts) {
        if (part == null || whole == null || whole == 0) {
            return "";
        }
        BigDecimal percent =
                BigDecimal.valueOf(100L * part)
                        .divide(BigDecimal.valueOf(whole), 2, RoundingMode.HALF_UP);
        return texts.text("personnel.last-term.share", part, whole, percent);
    }

    /// All that was put down, in one line.
    private String numbers(Campaign campaign, LastCommittee committee, Texts texts) {
        var parts = new ArrayList<String>();
        String unknown = texts.text("personnel.last-term.unknown");
        parts.add(
                texts.text(
                        "personnel.last-term.pair",
                        texts.text("personnel.last-term.size"),
                        committee.sizeAtStart(),
                        Objects.requireNonNullElse(committee.sizeNow(), unknown)));
        profiles.of(campaign).groups().stream()
                .filter(group ->
                        committee.atStart().containsKey(group.id())
                                || committee.now().containsKey(group.id()))
                .map(group ->
                        texts.text(
                                "personnel.last-term.pair",
                                group.name().in(texts.locale()),
                                known(committee.atStart().get(group.id()), unknown),
                                known(committee.now().get(group.id()), unknown)))
                .forEach(parts::add);
        return String.join("; ", parts);
    }

    private static Object known(@Nullable Integer count, String unknown) {
        return count == null ? unknown : count;
    }
}
