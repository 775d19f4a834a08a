package vn.daihoi.accounts.web;

import vn.daihoi.accounts.internal.Sessions;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/// The viewer's own account as the page shows it.
public record AccountView(
        String login,
        String name,
        List<PersonRow.Held> roles,
        List<Place> places,
        boolean secondFactor,
        int recoveryCodesLeft) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("dd/MM/yyyy HH:mm");

    /// A sign-in that lasts.
    ///
    /// @param device kind of device, key of a text
    /// @param current whether it is this very session
    public record Place(
            String address, String device, String since, String lastSeen, boolean current) {

        static Place of(Sessions.Place place, String current, ZoneId zone) {
            return new Place(
                    place.address(),
                    device(place.device()),
                    MOMENT.format(place.since().atZone(zone)),
                    MOMENT.format(place.lastSeen().atZone(zone)),
                    place.id().equals(current));
        }

        private static String device(String userAgent) {
            boolean phone = userAgent.contains("Mobile") || userAgent.contains("Android");
            return "accounts.account.device." + (phone ? "phone" : "computer");
        }
    }
}
