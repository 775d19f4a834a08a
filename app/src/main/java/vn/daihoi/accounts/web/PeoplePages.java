package vn.daihoi.accounts.web;

import vn.daihoi.accounts.internal.PeopleList;

/// Which page of the list is shown.
///
/// @param number from 1
/// @param count people on all pages
public record PeoplePages(int number, int count) {

    /// The nearest page that there is.
    static PeoplePages of(int wanted, int count) {
        int last = Math.max(1, (count + PeopleList.PAGE - 1) / PeopleList.PAGE);
        return new PeoplePages(Math.clamp(wanted, 1, last), count);
    }

    public int last() {
        return Math.max(1, (count + PeopleList.PAGE - 1) / PeopleList.PAGE);
    }

    /// Place of the first person shown, from 1.
    public int from() {
        return (number - 1) * PeopleList.PAGE + 1;
    }

    public int to() {
        return Math.min(count, number * PeopleList.PAGE);
    }
}
