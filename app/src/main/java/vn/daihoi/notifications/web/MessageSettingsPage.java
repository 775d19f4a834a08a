package vn.daihoi.notifications.web;

import vn.daihoi.accounts.Contacts.Fault;

import java.util.List;

/// Where and whether messages reach the viewer.
///
/// @param email as it is kept, or as it was typed
/// @param mailOpen whether the program sends mail at all
/// @param textOpen whether it sends short messages
/// @param faults what is wrong with what was typed
public record MessageSettingsPage(
        String email,
        String phone,
        boolean wantsMail,
        boolean mailOpen,
        boolean textOpen,
        List<Fault> faults) {

    public boolean isWrong(Fault fault) {
        return faults.contains(fault);
    }
}
