package vn.daihoi.meetings.web;

import org.jspecify.annotations.Nullable;

import vn.daihoi.pages.QrPath;

import java.util.List;

/// An invitation, as the page of who is invited shows it. Texts are in the viewer's language.
///
/// @param answer what was answered, in a sentence
/// @param state code of the answer; empty while there is none
/// @param words reason of who is absent, name of the deputy
/// @param presence when somebody was noted as present; empty before
/// @param mayAnswer whether the viewer answers for the unit, and the time has not passed
/// @param qr picture to show at the desk; null for who does not answer for the unit
/// @param code what the picture says, for typing; empty with it
/// @param fault what is wrong with the answer; empty when nothing is
/// @param material files to take
/// @param test address of the test; empty where it cannot be taken
/// @param certificate address of the certificate; empty where none is due
/// @param minutes as written; empty before
/// @param decisions with the day until which they hold
public record InvitationView(
        String address,
        String list,
        String holder,
        String unit,
        String capacity,
        String title,
        String kind,
        String when,
        String place,
        String agenda,
        String chair,
        String calledOff,
        String answer,
        String state,
        String words,
        String presence,
        boolean mayAnswer,
        boolean paper,
        @Nullable QrPath qr,
        String code,
        String fault,
        List<String> answers,
        List<Link> material,
        String test,
        String certificate,
        String minutes,
        List<String> decisions) {

    /// @param title of the file
    public record Link(String address, String title) {}
}
