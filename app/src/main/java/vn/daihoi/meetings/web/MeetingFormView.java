package vn.daihoi.meetings.web;

import vn.daihoi.meetings.internal.TypedMeeting;
import vn.daihoi.meetings.web.MeetingListView.Choice;

import java.util.List;
import java.util.Map;

/// The form of a meeting. Texts are in the viewer's language.
///
/// @param action where it is sent
/// @param back where to go without sending it
/// @param typed what the fields hold
/// @param kinds to choose from
/// @param topics of earlier trainings, to choose from
/// @param faults what is wrong, by name of the field
/// @param fault what is wrong with the whole; empty when nothing is
/// @param fresh whether it is a new one
/// @param version of the meeting that is changed
/// @param missing topic whose untrained units are invited; empty for none
/// @param missingUnits how many they are
/// @param told whether those invited will hear of another time or place
public record MeetingFormView(
        String action,
        String back,
        TypedMeeting typed,
        List<Choice> kinds,
        List<String> topics,
        Map<String, String> faults,
        String fault,
        boolean fresh,
        int version,
        boolean told,
        String missing,
        int missingUnits) {

    public String faultOf(String field) {
        return faults.getOrDefault(field, "");
    }
}
