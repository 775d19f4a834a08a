package vn.daihoi.personnel.web;

import java.util.List;
import java.util.Map;

/// The Committee of the last term in the viewer's language.
///
/// @param home address of the list of people
/// @param address where the form is sent
/// @param answer how things stand, in a sentence
/// @param seen how many times it had been put down when the page was made
/// @param values by field, see [vn.daihoi.personnel.internal.TypedCommittee]
/// @param faults what is wrong and how to mend it, by field
/// @param news who put it down in between; empty where nobody did
/// @param history each time it was put down, the newest first
public record LastTermPage(
        String home,
        String address,
        boolean mayEdit,
        String answer,
        int seen,
        Map<String, String> values,
        Map<String, String> faults,
        String news,
        List<Group> groups,
        List<Entry> history) {

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    /// Empty where nothing is wrong.
    public String fault(String field) {
        return faults.getOrDefault(field, "");
    }

    /// @param share of the members at the start, such as `12/45 (26,67%)`; empty when not known
    /// @param shareNow the same for today
    public record Group(String id, String name, String share, String shareNow) {}

    /// @param about who put it down, and when
    /// @param numbers in a sentence
    public record Entry(String about, String numbers) {}
}
