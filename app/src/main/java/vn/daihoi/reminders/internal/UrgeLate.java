package vn.daihoi.reminders.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.PersonId;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.notifications.MessageWay;
import vn.daihoi.notifications.Notifications;
import vn.daihoi.notifications.Outbox;
import vn.daihoi.notifications.Outgoing;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.Plans;
import vn.daihoi.reminders.internal.Urge.Urged;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/// An officer urges units that are late, all in one act.
@Service
public class UrgeLate {

    /// Letters of the words at most.
    public static final int LONGEST = 4000;

    private final LateUnits lateUnits;
    private final UrgeStore store;
    private final Answerable answerable;
    private final Notifications bell;
    private final Outbox outbox;
    private final Plans plans;
    private final CampaignProfiles profiles;
    private final Audit audit;
    private final String site;

    UrgeLate(
            LateUnits lateUnits,
            UrgeStore store,
            Answerable answerable,
            Notifications bell,
            Outbox outbox,
            Plans plans,
            CampaignProfiles profiles,
            Audit audit,
            @Value("${daihoi.site:}") String site) {
        this.lateUnits = lateUnits;
        this.store = store;
        this.answerable = answerable;
        this.bell = bell;
        this.outbox = outbox;
        this.plans = plans;
        this.profiles = profiles;
        this.audit = audit;
        this.site = site;
    }

    /// What an officer wants to send.
    ///
    /// @param id made with the form: sent twice, it urges once
    /// @param units codes of units that were ticked; those that are late no more are passed over
    public record Wish(UUID id, Set<String> units, UrgeWords words) {}

    public sealed interface Outcome {

        /// @param people how many were told
        /// @param without units that have nobody with an account
        record Done(int units, int people, List<String> without) implements Outcome {}

        /// The same form had been sent before.
        record Already() implements Outcome {}

        /// @param about what the words of the refusal name; may be empty
        record Refused(Refusal reason, String about) implements Outcome {}
    }

    public enum Refusal {
        NO_UNITS,
        NO_WORDS,
        TOO_LONG,
        UNKNOWN_PLACE;

        /// Key of the text that says what to do.
        public String messageKey() {
            return "reminders.refusal." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /// What is wrong with a wish; empty when it can be sent.
    public Optional<Outcome.Refused> refusal(CampaignUnit upper, Wish wish) {
        String text = wish.words().text();
        if (chosen(upper, wish).isEmpty()) {
            return refused(Refusal.NO_UNITS, "");
        }
        if (text.isBlank()) {
            return refused(Refusal.NO_WORDS, "");
        }
        if (text.length() > LONGEST) {
            return refused(Refusal.TOO_LONG, "" + LONGEST);
        }
        return wish.words().unknown().flatMap(place -> refused(Refusal.UNKNOWN_PLACE, place));
    }

    private static Optional<Outcome.Refused> refused(Refusal reason, String about) {
        return Optional.of(new Outcome.Refused(reason, about));
    }

    public List<LateUnit> chosen(CampaignUnit upper, Wish wish) {
        return lateUnits.below(upper).stream()
                .filter(unit -> wish.units().contains(unit.unit().code()))
                .toList();
    }

    @Transactional
    public Outcome urge(Campaign campaign, CampaignUnit upper, Viewer by, Wish wish) {
        var refusal = refusal(upper, wish);
        if (refusal.isPresent()) {
            return refusal.get();
        }
        LocalDate today = plans.today(campaign.id());
        var act = new Urge(wish.id(), upper.id(), by.id(), wish.words().text(), today, List.of());
        if (!store.add(campaign.id(), act)) {
            return new Outcome.Already();
        }
        List<LateUnit> chosen = chosen(upper, wish);
        var without = new ArrayList<String>();
        int told = 0;
        var holders = answerable.of(chosen.stream().map(each -> each.unit().id()).toList());
        for (LateUnit unit : chosen) {
            List<PersonId> people = holders.getOrDefault(unit.unit().id(), List.of());
            tell(campaign, upper, wish, unit, people, today);
            told += people.size();
            if (people.isEmpty()) {
                without.add(unit.unit().fullName());
            }
        }
        record(campaign, upper, wish, chosen);
        return new Outcome.Done(chosen.size(), told, without);
    }

    private void tell(
            Campaign campaign,
            CampaignUnit upper,
            Wish wish,
            LateUnit late,
            List<PersonId> people,
            LocalDate today) {
        CampaignUnit unit = late.unit();
        String words = wish.words().fill(upper, late, profiles.of(campaign), today);
        store.add(wish.id(), new Urged(unit.id(), words, late.steps(), people.size()));
        String address = "/c/%s/u/%s".formatted(campaign.code(), unit.code());
        bell.tell(
                people,
                "reminders.urged.bell",
                List.of(upper.fullName(), unit.fullName(), "" + late.steps().size()),
                address);
        outbox.put(MessageWay.MAIL, people, mail(campaign, upper, wish, unit.id(), words, address));
    }

    private Outgoing mail(
            Campaign campaign,
            CampaignUnit upper,
            Wish wish,
            UnitId unit,
            String words,
            String address) {
        var texts = wish.words().texts();
        String prefix = campaign.isPractice() ? texts.text("reminders.mail.practice") + " " : "";
        return new Outgoing(
                "reminders.urge:" + wish.id() + ":" + unit.value(),
                unit,
                prefix + texts.text("reminders.urged.subject", upper.fullName()),
                words
                        + "\n\n"
                        + (site.isEmpty()
                                ? texts.text("reminders.mail.sign-in")
                                : texts.text("reminders.mail.open", site + address))
                        + "\n",
                profiles.of(campaign).reminders().quiet());
    }

    private void record(Campaign campaign, CampaignUnit upper, Wish wish, List<LateUnit> chosen) {
        audit.record(
                Act.of("reminders.urge")
                        .in(campaign.id().value())
                        .on(upper.id().value())
                        .object("urge", wish.id())
                        .after(
                                Map.of(
                                        "units",
                                        chosen.stream().map(each -> each.unit().code()).toList(),
                                        "words",
                                        wish.words().text())));
    }
}
