package vn.daihoi.meetings.web;

import vn.daihoi.pages.QrPath;

import java.util.List;

/// Cards with the codes of all who are invited, to print.
public record CodesView(MeetingHead head, List<Card> cards) {

    public record Card(String name, String capacity, QrPath qr) {}
}
