package vn.daihoi.personnel.web;

import vn.daihoi.personnel.web.PersonnelPage.Choice;

import java.util.List;
import java.util.Map;

/// The form in which a person is added or changed, in the viewer's language.
///
/// @param back address of the page before
/// @param post where the form is sent
/// @param version that the writer started from; 0 for a new person
/// @param seen marks of the fields as the writer saw them, see [SeenFields]
/// @param values by key of the field
/// @param faults what is wrong and how to mend it, by key of the field
/// @param news what somebody else changed in between; empty where nobody did
/// @param changedBy who did, and when, in words; empty where nobody did
public record PersonnelForm(
        String back,
        String post,
        int version,
        String seen,
        List<Section> sections,
        Map<String, String> values,
        Map<String, String> faults,
        List<News> news,
        String changedBy) {

    public boolean isNew() {
        return version == 0;
    }

    public String value(String key) {
        return values.getOrDefault(key, "");
    }

    /// Empty where nothing is wrong.
    public String fault(String key) {
        return faults.getOrDefault(key, "");
    }

    public record Section(String title, List<Field> fields) {}

    /// @param kind `text`, `long`, `choice` (one of the options) or `free` (any text, options are
    ///   suggested)
    /// @param hint empty where none is needed
    public record Field(String key, String label, String kind, String hint, List<Choice> options) {}

    /// A field that somebody else changed.
    ///
    /// @param now what stands there now
    /// @param own what this writer typed; empty where the writer had left it as it was, and the new
    ///   value was taken into the form
    public record News(String label, String now, String own, boolean taken) {}
}
