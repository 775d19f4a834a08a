package vn.daihoi.personnel.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.pages.Texts;
import vn.daihoi.profile.Profile;
import vn.daihoi.profile.StructureGroup;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;

/// Words for what is kept of people as codes, in one language. What is not known has an empty word.
///
/// @param categories names of the profile's seat categories by their codes, in the profile's order
/// @param religions names of the religions by their codes, `khong` for none first
public record PersonWords(
        Texts texts,
        SequencedMap<String, String> categories,
        SequencedMap<String, String> religions) {

    /// Codes of the religions that the state has recognised.
    private static final List<String> RELIGIONS =
            List.of(
                    "khong",
                    "phat-giao",
                    "cong-giao",
                    "tin-lanh",
                    "cao-dai",
                    "phat-giao-hoa-hao",
                    "hoi-giao",
                    "bahai",
                    "tinh-do-cu-si",
                    "co-doc-phuc-lam",
                    "tu-an-hieu-nghia",
                    "minh-su-dao",
                    "minh-ly-dao",
                    "ba-la-mon",
                    "mac-mon",
                    "hieu-nghia-ta-lon",
                    "buu-son-ky-huong",
                    "khac");

    public static PersonWords of(Profile profile, Texts texts) {
        var categories = new LinkedHashMap<String, String>();
        profile.groups().stream()
                .filter(StructureGroup::seat)
                .forEach(group ->
                        group.is()
                                .forEach(code ->
                                        categories.put(code, group.name().in(texts.locale()))));
        var religions = new LinkedHashMap<String, String>();
        RELIGIONS.forEach(code -> religions.put(code, texts.text("personnel.religion." + code)));
        return new PersonWords(texts, categories, religions);
    }

    /// The code itself when the profile does not know it.
    public String category(@Nullable String code) {
        return word(categories, code);
    }

    public String religion(@Nullable String code) {
        return word(religions, code);
    }

    private static String word(Map<String, String> words, @Nullable String code) {
        return code == null ? "" : words.getOrDefault(code, code);
    }

    public String gender(@Nullable Boolean female) {
        return female == null
                ? ""
                : texts.text(female ? "personnel.gender.female" : "personnel.gender.male");
    }

    public String sitting(@Nullable Boolean sitting) {
        return sitting == null
                ? ""
                : texts.text(sitting ? "personnel.sitting.true" : "personnel.sitting.false");
    }

    public String party(@Nullable Boolean party) {
        return party == null
                ? ""
                : texts.text(party ? "personnel.party.true" : "personnel.party.false");
    }
}
