package vn.daihoi.notifications.internal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.People;
import vn.daihoi.accounts.Person;
import vn.daihoi.accounts.SecondFactorSwitchedOff;
import vn.daihoi.notifications.Notifications;

import java.util.List;

/// Tells a person that somebody else has weakened their sign-in: who did not ask for it must know.
@Component
class TellOfSecondFactor {

    private final Notifications notifications;
    private final People people;

    TellOfSecondFactor(Notifications notifications, People people) {
        this.notifications = notifications;
        this.people = people;
    }

    @EventListener
    void on(SecondFactorSwitchedOff event) {
        String by = people.find(event.by()).map(Person::name).orElse("");
        notifications.tell(
                List.of(event.person()),
                "notifications.second-factor-off",
                List.of(by),
                "/account");
    }
}
