package vn.daihoi.accounts.web;

import vn.daihoi.accounts.Role;
import vn.daihoi.organization.CampaignUnit;

import java.util.List;

/// What an administrator typed, with what was wrong about it.
///
/// @param error text; empty when nothing is wrong
/// @param choices units that the typed name fits; empty unless several do
public record PersonForm(
        String login,
        String name,
        Role role,
        String unit,
        String error,
        List<CampaignUnit> choices) {

    static final PersonForm EMPTY = new PersonForm("", "", Role.UNIT_OFFICER, "", "", List.of());

    PersonForm refused(String text) {
        return new PersonForm(login, name, role, unit, text, List.of());
    }

    PersonForm ambiguous(String text, List<CampaignUnit> units) {
        return new PersonForm(login, name, role, unit, text, units);
    }

    public boolean isOpen() {
        return !error.isEmpty();
    }
}
