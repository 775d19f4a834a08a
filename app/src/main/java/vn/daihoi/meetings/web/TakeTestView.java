package vn.daihoi.meetings.web;

import java.util.List;

/// The test of a training, for who takes it. Texts are in the viewer's language.
///
/// @param address of the test
/// @param back address of the invitation
/// @param form key with which it is sent once
/// @param questions without what is right
/// @param tries earlier results of the person, the newest first
public record TakeTestView(
        String address,
        String back,
        String title,
        String lead,
        String form,
        List<Asked> questions,
        List<String> tries) {

    public record Asked(String id, String text, List<String> choices) {}
}
