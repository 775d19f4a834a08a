package vn.daihoi.pilot.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Person;
import vn.daihoi.accounts.PersonId;
import vn.daihoi.notifications.MessageWay;
import vn.daihoi.notifications.Notifications;
import vn.daihoi.notifications.Outbox;
import vn.daihoi.notifications.Outgoing;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Texts;
import vn.daihoi.plans.CongressDays;

import java.time.format.DateTimeFormatter;
import java.util.List;

/// Tells people that they are invited to watch, by the bell and by mail.
@Component
class TellObservers {

    private static final Texts TEXTS = Texts.in(Texts.VIETNAMESE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Campaigns campaigns;
    private final CongressDays days;
    private final Notifications bell;
    private final Outbox outbox;
    private final String site;

    TellObservers(
            Campaigns campaigns,
            CongressDays days,
            Notifications bell,
            Outbox outbox,
            @Value("${daihoi.site:}") String site) {
        this.campaigns = campaigns;
        this.days = days;
        this.bell = bell;
        this.outbox = outbox;
        this.site = site;
    }

    void invited(CampaignUnit upper, CampaignUnit unit, Pilot pilot, List<Person> whom) {
        List<PersonId> them = whom.stream().map(Person::id).toList();
        String day =
                days.of(unit.campaign(), unit.id())
                        .map(DAY::format)
                        .orElse(TEXTS.text("pilot.bell.no-day"));
        List<String> arguments = List.of(upper.fullName(), unit.fullName(), day);
        String address = PilotPlace.score(campaigns.get(unit.campaign()), unit);
        bell.tell(them, "pilot.bell.invited", arguments, address);
        if (outbox.isOpen(MessageWay.MAIL)) {
            outbox.put(MessageWay.MAIL, them, mail(unit, pilot, arguments, address));
        }
    }

    private Outgoing mail(CampaignUnit unit, Pilot pilot, List<String> arguments, String address) {
        String practice =
                campaigns.get(unit.campaign()).isPractice()
                        ? TEXTS.text("meetings.mail.practice") + " "
                        : "";
        String open =
                site.isEmpty()
                        ? TEXTS.text("meetings.mail.sign-in")
                        : TEXTS.text("meetings.mail.open", site + address);
        return new Outgoing(
                "pilot.invited:" + pilot.id(),
                unit.id(),
                practice + TEXTS.text("pilot.mail.subject", unit.fullName()),
                TEXTS.text("pilot.bell.invited", arguments.toArray()) + "\n\n" + open + "\n",
                null);
    }
}
