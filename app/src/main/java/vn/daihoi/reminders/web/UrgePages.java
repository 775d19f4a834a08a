package vn.daihoi.reminders.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.People;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.drafts.SigningFields;
import vn.daihoi.notifications.MessageWay;
import vn.daihoi.notifications.Outbox;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.organization.UnitId;
import vn.daihoi.pages.Frame;
import vn.daihoi.plans.Plans;
import vn.daihoi.platform.Ids;
import vn.daihoi.reminders.internal.LateUnit;
import vn.daihoi.reminders.internal.LateUnits;
import vn.daihoi.reminders.internal.Urge;
import vn.daihoi.reminders.internal.UrgeLate;
import vn.daihoi.reminders.internal.UrgeLate.Wish;
import vn.daihoi.reminders.internal.UrgeLetter;
import vn.daihoi.reminders.internal.UrgeStore;
import vn.daihoi.reminders.internal.UrgeWords;
import vn.daihoi.reminders.internal.UrgeWords.Place;
import vn.daihoi.reminders.web.UrgePage.Done;
import vn.daihoi.reminders.web.UrgePage.Told;
import vn.daihoi.reminders.web.UrgePage.Unit;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/// Gathers what the page of urging shows.
@Component
class UrgePages {

    private final LateUnits lateUnits;
    private final UrgeStore store;
    private final UrgeLetter letter;
    private final Outbox outbox;
    private final Plans plans;
    private final Campaigns campaigns;
    private final CampaignProfiles profiles;
    private final People people;

    UrgePages(
            LateUnits lateUnits,
            UrgeStore store,
            UrgeLetter letter,
            Outbox outbox,
            Plans plans,
            Campaigns campaigns,
            CampaignProfiles profiles,
            People people) {
        this.lateUnits = lateUnits;
        this.store = store;
        this.letter = letter;
        this.outbox = outbox;
        this.plans = plans;
        this.campaigns = campaigns;
        this.profiles = profiles;
        this.people = people;
    }

    /// All who are late are ticked, and the words are proposed.
    UrgePage begin(Campaign campaign, CampaignUnit upper, Frame frame) {
        List<LateUnit> late = lateUnits.below(upper);
        var wish =
                new Wish(
                        Ids.next(),
                        late.stream()
                                .map(LateUnit::unit)
                                .map(CampaignUnit::code)
                                .collect(Collectors.toSet()),
                        new UrgeWords(UrgeWords.proposal(frame.texts()), frame.texts()));
        return page(campaign, upper, frame, late, wish, "", null);
    }

    /// The form again as it was sent, with the words as one unit will read them.
    ///
    /// @param error what is wrong, in words; empty where nothing is
    UrgePage again(Campaign campaign, CampaignUnit upper, Frame frame, Wish wish, String error) {
        return page(campaign, upper, frame, lateUnits.below(upper), wish, error, null);
    }

    /// The form again, with what is wrong with number, day or signature of the letter.
    UrgePage again(
            Campaign campaign, CampaignUnit upper, Frame frame, Wish wish, SigningFields signing) {
        return page(campaign, upper, frame, lateUnits.below(upper), wish, "", signing);
    }

    private UrgePage page(
            Campaign campaign,
            CampaignUnit upper,
            Frame frame,
            List<LateUnit> late,
            Wish wish,
            String error,
            @Nullable SigningFields signing) {
        LocalDate today = plans.today(campaign.id());
        var last = store.last(campaign.id(), late.stream().map(each -> each.unit().id()).toList());
        Optional<LateUnit> shown =
                late.stream().filter(each -> wish.units().contains(each.unit().code())).findFirst();
        return new UrgePage(
                "/c/%s/u/%s/urge".formatted(campaign.code(), upper.code()),
                answer(upper, late, frame),
                wish.id().toString(),
                late.stream().map(each -> unit(campaign, each, wish, last, today, frame)).toList(),
                wish.words().text(),
                Arrays.stream(Place.values()).map(place -> place.written(frame.texts())).toList(),
                shown.map(each -> each.unit().fullName()).orElse(""),
                shown.map(each -> wish.words().fill(upper, each, profiles.of(campaign), today))
                        .orElse(""),
                error,
                letter.isOf(campaign, upper),
                outbox.isOpen(MessageWay.MAIL),
                UrgeLate.LONGEST,
                signing == null ? SigningFields.empty(today) : signing,
                history(campaign, upper, frame));
    }

    private static String answer(CampaignUnit upper, List<LateUnit> late, Frame frame) {
        int steps = late.stream().mapToInt(each -> each.steps().size()).sum();
        return late.isEmpty()
                ? frame.text("reminders.urge.none", upper.fullName())
                : frame.text(
                        "reminders.urge.answer",
                        late.size(),
                        steps,
                        late.getFirst().unit().fullName(),
                        late.getFirst().steps().size());
    }

    private Unit unit(
            Campaign campaign,
            LateUnit late,
            Wish wish,
            Map<UnitId, LocalDate> last,
            LocalDate today,
            Frame frame) {
        var profile = profiles.of(campaign);
        LocalDate day = last.get(late.unit().id());
        return new Unit(
                late.unit().code(),
                late.unit().fullName(),
                frame.text("reminders.urge.count", late.steps().size()),
                late.steps().stream().map(step -> wish.words().line(step, profile, today)).toList(),
                day == null ? "" : frame.text("reminders.urge.last", frame.day(day)),
                wish.units().contains(late.unit().code()));
    }

    private List<Done> history(Campaign campaign, CampaignUnit upper, Frame frame) {
        List<Urge> acts = store.by(upper);
        var names = people.names(acts.stream().map(Urge::by).distinct().toList());
        var units =
                campaigns
                        .units(
                                campaign.id(),
                                acts.stream()
                                        .flatMap(act -> act.urged().stream())
                                        .map(Urge.Urged::unit)
                                        .distinct()
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(CampaignUnit::id, unit -> unit));
        return acts.stream().map(act -> done(act, names, units, frame)).toList();
    }

    private static Done done(
            Urge act, Map<PersonId, String> names, Map<UnitId, CampaignUnit> units, Frame frame) {
        long without = act.urged().stream().filter(each -> each.people() == 0).count();
        return new Done(
                act.id().toString(),
                frame.text(
                        "reminders.urge.done.line" + (without == 0 ? "" : "-without"),
                        frame.day(act.on()),
                        names.getOrDefault(act.by(), ""),
                        act.urged().size(),
                        without),
                act.words(),
                act.urged().stream()
                        .flatMap(each ->
                                Optional.ofNullable(units.get(each.unit())).stream()
                                        .map(unit -> told(each, unit, frame)))
                        .sorted(Comparator.comparing(Told::code))
                        .toList());
    }

    private static Told told(Urge.Urged urged, CampaignUnit unit, Frame frame) {
        return new Told(
                unit.code(),
                unit.fullName(),
                urged.words(),
                frame.text(
                        urged.people() == 0 ? "reminders.urge.nobody" : "reminders.urge.people",
                        urged.people()));
    }
}
