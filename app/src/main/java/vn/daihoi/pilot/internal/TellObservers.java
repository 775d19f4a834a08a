package vn.daihoi.pilot.internal;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

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

/// Tells people that they are invited to watch, or no longer, by the bell and by mail.
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

    void invited(CampaignUnit upper, CampaignUnit unit, List<Observer> whom) {
        String address = PilotPlace.score(campaigns.get(unit.campaign()), unit);
        String open =
                site.isEmpty()
                        ? TEXTS.text("meetings.mail.sign-in")
                        : TEXTS.text("meetings.mail.open", site + address);
        tell("invited", upper, unit, whom, address, "\n\n" + open);
    }

    /// There is no page to lead to: the one of the pilot is open to observers alone.
    void struck(CampaignUnit upper, CampaignUnit unit, Observer observer) {
        tell("struck", upper, unit, List.of(observer), "/", "");
    }

    /// @param more of the mail, after what the bell says
    private void tell(
            String what,
            CampaignUnit upper,
            CampaignUnit unit,
            List<Observer> whom,
            String address,
            String more) {
        List<String> arguments = List.of(upper.fullName(), unit.fullName(), day(unit));
        String key = "pilot.bell." + what;
        bell.tell(whom.stream().map(Observer::person).toList(), key, arguments, address);
        if (outbox.isOpen(MessageWay.MAIL)) {
            String body = TEXTS.text(key, arguments.toArray()) + more + "\n";
            whom.forEach(observer -> mail(what, unit, observer, body));
        }
    }

    private String day(CampaignUnit unit) {
        return days.of(unit.campaign(), unit.id())
                .map(DAY::format)
                .orElse(TEXTS.text("pilot.bell.no-day"));
    }

    /// Each invitation is an occasion of its own: one who was struck can be invited again.
    private void mail(String what, CampaignUnit unit, Observer observer, String body) {
        String practice =
                campaigns.get(unit.campaign()).isPractice()
                        ? TEXTS.text("meetings.mail.practice") + " "
                        : "";
        var mail =
                new Outgoing(
                        "pilot." + what + ":" + observer.id(),
                        unit.id(),
                        practice + TEXTS.text("pilot.mail.subject." + what, unit.fullName()),
                        body,
                        null);
        outbox.put(MessageWay.MAIL, List.of(observer.person()), mail);
    }
}
