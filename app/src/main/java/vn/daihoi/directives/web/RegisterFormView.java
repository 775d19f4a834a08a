package vn.daihoi.directives.web;

import java.util.List;
import java.util.Map;

/// The form in which a paper is registered.
///
/// @param home address of the register
/// @param asksFile whether the file is asked for first
/// @param note what was read out of the file, or what is still to be registered; may be empty
/// @param faults text by field
/// @param limit of a file in bytes
public record RegisterFormView(
        String home,
        boolean asksFile,
        String note,
        Values values,
        Map<String, String> faults,
        List<Choice> types,
        List<Choice> urgencies,
        List<Choice> secrecies,
        List<Choice> papers,
        long limit) {

    /// @param day in ISO form; empty for none
    /// @param intake key of the file; empty for none
    public record Values(
            String number,
            boolean next,
            String issuer,
            String day,
            String subject,
            boolean own,
            String intake,
            String fileName) {}

    public record Choice(String id, String name, boolean chosen) {}

    /// What is wrong with a field; empty when nothing is.
    public String fault(String field) {
        return faults.getOrDefault(field, "");
    }

    public boolean isWrong(String field) {
        return faults.containsKey(field);
    }

    public long limitMegabytes() {
        return limit >> 20;
    }
}
