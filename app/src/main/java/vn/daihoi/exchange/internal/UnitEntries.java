package vn.daihoi.exchange.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Texts;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.plans.Milestone;
import vn.daihoi.plans.Plans;
import vn.daihoi.plans.State;
import vn.daihoi.profile.Label;
import vn.daihoi.timetable.PublishedCongress;
import vn.daihoi.timetable.PublishedCongresses;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Days of units as entries of a calendar.
@Component
class UnitEntries {

    private final Plans plans;
    private final CongressDays days;
    private final CampaignProfiles profiles;
    private final PublishedCongresses published;

    UnitEntries(
            Plans plans,
            CongressDays days,
            CampaignProfiles profiles,
            PublishedCongresses published) {
        this.plans = plans;
        this.days = days;
        this.profiles = profiles;
        this.published = published;
    }

    /// First days of the congresses that are fixed.
    List<CalendarEntry> congresses(
            Campaign campaign, Collection<CampaignUnit> units, Texts texts, String base) {
        var ids = units.stream().map(CampaignUnit::id).toList();
        var fixed = days.of(campaign.id(), ids);
        var timetable = published.of(campaign.id(), ids);
        var entries = new ArrayList<CalendarEntry>();
        for (CampaignUnit unit : units) {
            LocalDate day = fixed.get(unit.id());
            if (day != null) {
                String summary = texts.text("exchange.calendar.congress", unit.fullName());
                String words = campaign.title() + told(timetable.get(unit.id()), day, texts);
                entries.add(entry(campaign, unit, "congress", day, summary, words, texts, base));
            }
        }
        return entries;
    }

    /// Half day, hall and who comes, as published for that day, each on a line of its own.
    private static String told(@Nullable PublishedCongress published, LocalDate day, Texts texts) {
        if (published == null || !published.day().equals(day)) {
            return "";
        }
        String half = published.half().name().toLowerCase(Locale.ROOT);
        return Stream.of(
                        texts.text("exchange.calendar." + half),
                        published.hall(),
                        published.group(),
                        published.leader())
                .filter(line -> !line.isEmpty())
                .map(line -> "\n" + line)
                .collect(Collectors.joining());
    }

    /// Days on which steps fall due; those that do not concern the unit or have no day are left
    /// out.
    List<CalendarEntry> steps(
            Campaign campaign, Collection<CampaignUnit> units, Texts texts, String base) {
        Map<String, Label> names =
                profiles.of(campaign).milestones().stream()
                        .collect(
                                Collectors.toMap(
                                        vn.daihoi.profile.Milestone::id,
                                        vn.daihoi.profile.Milestone::name));
        var byUnit = plans.of(campaign.id(), units.stream().map(CampaignUnit::id).toList());
        var entries = new ArrayList<CalendarEntry>();
        for (CampaignUnit unit : units) {
            for (Milestone step : byUnit.getOrDefault(unit.id(), List.of())) {
                LocalDate due = step.due();
                Label name = names.get(step.step());
                if (due != null && name != null && step.state() != State.NOT_APPLICABLE) {
                    entries.add(
                            entry(
                                    campaign,
                                    unit,
                                    step.step(),
                                    due,
                                    summary(step, name.in(texts.locale()), texts),
                                    texts.text(step.state().messageKey()) + "\n" + unit.fullName(),
                                    texts,
                                    base));
                }
            }
        }
        return entries;
    }

    private static String summary(Milestone step, String name, Texts texts) {
        return step.state().isReached()
                ? texts.text("exchange.calendar.done", name)
                : texts.text("exchange.calendar.due", name);
    }

    private static CalendarEntry entry(
            Campaign campaign,
            CampaignUnit unit,
            String what,
            LocalDate day,
            String summary,
            String description,
            Texts texts,
            String base) {
        return new CalendarEntry(
                "%s-%s-%s@daihoi".formatted(campaign.id().value(), unit.id().value(), what),
                day,
                campaign.isPractice()
                        ? texts.text("exchange.calendar.practice") + " " + summary
                        : summary,
                description,
                "%s/c/%s/u/%s".formatted(base, campaign.code(), unit.code()));
    }
}
