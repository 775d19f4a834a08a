package vn.daihoi.personnel.internal.intake;

import org.jspecify.annotations.Nullable;

import vn.daihoi.personnel.internal.PersonWords;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Finds the code behind what people write for it: the code itself, its name in either language,
/// and other ways to say it.
final class Coded {

    private static final Map<String, List<String>> CATEGORIES =
            Map.of(
                    "TCTV",
                            List.of(
                                    "to chuc thanh vien",
                                    "dai dien to chuc thanh vien",
                                    "nguoi dung dau cac to chuc thanh vien"),
                    "TBCTMT", List.of("truong ban ctmt", "truong ban cong tac mt", "ban ctmt"),
                    "CTCX",
                            List.of(
                                    "chu tich mttq cap duoi",
                                    "chu tich uy ban mttq cap xa",
                                    "chu tich mttq phuong",
                                    "ctcd"),
                    "CNTB", List.of("ca nhan tieu bieu trong cac giai cap"),
                    "CBCT", List.of("chuyen trach", "can bo chuyen trach mttq", "ct"));

    private static final Map<String, List<String>> RELIGIONS =
            Map.of(
                    "khong", List.of("khong co", "khong theo dao", "luong", "0", "none", "no"),
                    "phat-giao", List.of("phat", "dao phat"),
                    "cong-giao", List.of("thien chua giao", "thien chua", "dao thien chua"),
                    "tin-lanh", List.of("dao tin lanh"),
                    "cao-dai", List.of("dao cao dai"),
                    "phat-giao-hoa-hao", List.of("hoa hao", "pghh"),
                    "ba-la-mon", List.of("cham ba la mon", "ba la mon giao"));

    private static final Set<String> YES =
            Set.of("x", "v", "co", "1", "true", "yes", "dung", "la", "roi");
    private static final Set<String> NO = Set.of("0", "false", "no", "khong", "chua", "o");

    private final Map<String, String> plain = new HashMap<>();
    private final Map<String, String> categories = new HashMap<>();
    private final Map<String, String> religions = new HashMap<>();
    private final Map<String, Boolean> females =
            words(List.of("nu", "ba", "f"), List.of("nam", "ong", "m"));
    private final Map<String, Boolean> sitting =
            words(List.of("duong nhiem", "tc"), List.of("lan dau", "tham gia moi"));
    private final Map<String, Boolean> members =
            words(List.of("dv", "dang vien chinh thuc"), List.of("quan chung", "nd"));

    /// @param words in all languages
    Coded(List<PersonWords> words) {
        for (PersonWords each : words) {
            add(categories, each.categories(), CATEGORIES);
            add(religions, each.religions(), RELIGIONS);
            for (boolean yes : new boolean[] {true, false}) {
                females.put(ImportColumn.plain(each.gender(yes)), yes);
                sitting.put(ImportColumn.plain(each.sitting(yes)), yes);
                members.put(ImportColumn.plain(each.party(yes)), yes);
            }
        }
    }

    private static Map<String, Boolean> words(List<String> yes, List<String> no) {
        var words = new HashMap<String, Boolean>();
        yes.forEach(word -> words.put(word, true));
        no.forEach(word -> words.put(word, false));
        return words;
    }

    private static void add(
            Map<String, String> into, Map<String, String> names, Map<String, List<String>> more) {
        names.forEach((code, name) -> {
            into.put(ImportColumn.plain(code), code);
            into.put(ImportColumn.plain(name), code);
            more.getOrDefault(code, List.of()).forEach(each -> into.putIfAbsent(each, code));
        });
    }

    /// Lists say the same few words thousands of times.
    private String plain(String typed) {
        return plain.computeIfAbsent(typed, ImportColumn::plain);
    }

    /// @return null when the profile knows no such category
    @Nullable String category(String typed) {
        return categories.get(plain(typed));
    }

    /// @return null when it is not known
    @Nullable String religion(String typed) {
        return religions.get(plain(typed));
    }

    /// @return null when it is neither
    @Nullable Boolean female(String typed) {
        return females.get(plain(typed));
    }

    /// @return null when it is neither
    @Nullable Boolean sitting(String typed) {
        @Nullable Boolean word = sitting.get(plain(typed));
        return word == null ? flag(typed) : word;
    }

    /// @return null when it is neither
    @Nullable Boolean member(String typed) {
        @Nullable Boolean word = members.get(plain(typed));
        return word == null ? flag(typed) : word;
    }

    /// Whether it is a mark that says yes or no.
    ///
    /// @return null when it is neither
    @Nullable Boolean flag(String typed) {
        String plain = plain(typed);
        if (YES.contains(plain) || typed.equals("+") || typed.equals("✓")) {
            return true;
        }
        return NO.contains(plain) || typed.equals("-") ? false : null;
    }
}
