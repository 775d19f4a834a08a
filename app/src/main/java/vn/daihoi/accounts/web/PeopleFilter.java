package vn.daihoi.accounts.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.accounts.Administration;
import vn.daihoi.accounts.Role;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.accounts.internal.PeopleList;
import vn.daihoi.organization.CampaignUnit;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/// What the list of people was asked for; kept in the address.
///
/// @param q words
/// @param role null for all
/// @param unit code or name; empty for all
public record PeopleFilter(String q, @Nullable Role role, String unit) {

    PeopleList.Filter in(Administration administration, Viewer viewer) {
        return new PeopleList.Filter(
                q,
                role,
                unit.isBlank()
                        ? null
                        : administration.meant(viewer, unit).stream()
                                .map(CampaignUnit::id)
                                .toList());
    }

    public boolean isEmpty() {
        return q.isBlank() && role == null && unit.isBlank();
    }

    /// Query of the address, without the question mark.
    public String query() {
        return "q="
                + encoded(q)
                + "&role="
                + (role == null ? "" : role.name())
                + "&unit="
                + encoded(unit);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
