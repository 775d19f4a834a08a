package vn.daihoi.accounts.web;

import vn.daihoi.accounts.internal.Sessions;
import vn.daihoi.pages.Moments;

import java.util.List;

/// The viewer's own account as the page shows it.
public record AccountView(
        String login,
        String name,
        List<PersonRow.Held> roles,
        List<Place> places,
        boolean secondFactor,
        int recoveryCodesLeft) {

    /// A sign-in that lasts.
    ///
    /// @param device kind of device, key of a text
    /// @param current whether it is this very session
    public record Place(
            String address, String device, String since, String lastSeen, boolean current) {

        static Place of(Sessions.Place place, String current) {
            return new Place(
                    place.address(),
                    device(place.device()),
                    Moments.show(place.since()),
                    Moments.show(place.lastSeen()),
                    place.id().equals(current));
        }

        private static String device(String userAgent) {
            boolean phone = userAgent.contains("Mobile") || userAgent.contains("Android");
            return "accounts.account.device." + (phone ? "phone" : "computer");
        }
    }
}
