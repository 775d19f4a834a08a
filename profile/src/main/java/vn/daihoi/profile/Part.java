package vn.daihoi.profile;

import java.util.List;

/// Something a document must contain. Parts stand in the order of the form.
///
/// @param id stable within the kind, such as `lessons`
/// @param headings wordings by which a heading shows the part, lower case, with diacritics, NFC
public record Part(String id, Label name, List<String> headings, Basis basis) {

    public Part {
        headings = List.copyOf(headings);
    }
}
