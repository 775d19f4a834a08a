package vn.daihoi.profile;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/// Reads how papers are begun. Bodies and their heads are the profile's own (`heads.yaml`); forms
/// and drafts come with the program unless the profile has a `forms.yaml` or `drafts.yaml`.
final class DraftingReader {

    private static final String HEADS = "heads.yaml";
    private static final String FORMS = "forms.yaml";
    private static final String DRAFTS = "drafts.yaml";

    private final ProfileSource source;
    private final ProfileSource common;
    private final Known known;

    DraftingReader(ProfileSource source, ProfileSource common, Known known) {
        this.source = source;
        this.common = common;
        this.known = known;
    }

    /// A profile without heads offers no drafts.
    ///
    /// @throws vn.daihoi.profile.yaml.ProfileError if a file is wrong
    Drafting read(List<DocumentKind> kinds) {
        if (!source.has(HEADS)) {
            return Drafting.NONE;
        }
        var heads = source.yaml(HEADS).asMap();
        var issuers = heads.required("issuers").list(node -> issuer(node.asMap()));
        var forms = new FormReader(known.bases()).read(place(FORMS).yaml(FORMS));
        var reader =
                new DraftReader(
                        known.bases(),
                        kinds,
                        names(forms, PaperForm::form),
                        names(issuers, Issuer::issuer),
                        !source.has(DRAFTS));
        var papers = reader.read(place(DRAFTS).yaml(DRAFTS));
        var read =
                new Drafting(
                        forms,
                        issuers,
                        Reading.list(heads, "shortPlaces", known::level),
                        Reading.list(heads, "fullNames", YamlNode::text),
                        party(heads.required("party").asMap()),
                        papers.drafts(),
                        papers.letters());
        heads.done();
        return read;
    }

    private ProfileSource place(String file) {
        return source.has(file) ? source : common;
    }

    private static <T> List<String> names(List<T> things, Function<T, String> name) {
        return things.stream().map(name).distinct().toList();
    }

    private Issuer issuer(YamlMap map) {
        var read =
                new Issuer(
                        Ids.form(map.required("issuer")),
                        map.required("levels").list(known::level),
                        Reading.list(map, "parent", FormTexts::read),
                        map.required("name").list(FormTexts::read),
                        map.required("symbol").text(),
                        FormTexts.read(map.required("signing")),
                        map.optional("office").map(FormTexts::read).orElse(null),
                        map.required("recipients").list(FormTexts::read),
                        known.bases().read(map));
        map.done();
        return read;
    }

    private static Map<String, String> party(YamlMap map) {
        var names = new LinkedHashMap<String, String>();
        map.entries().forEach((kind, name) -> names.put(kind, name.text()));
        return names;
    }
}
