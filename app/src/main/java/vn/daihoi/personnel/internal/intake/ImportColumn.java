package vn.daihoi.personnel.internal.intake;

import org.jspecify.annotations.Nullable;

import vn.daihoi.pages.Fold;
import vn.daihoi.pages.Texts;
import vn.daihoi.personnel.internal.PersonColumn;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a column of a file can hold: those of [PersonColumn], and the ways in which lists split
/// them. Each knows the heads that offices and our own exports give it, as [#plain] makes them.
public enum ImportColumn {
    NUMBER(null, "tt", "stt", "so tt", "so thu tu", "no"),
    /// family and middle name, where the given name has a column of its own
    FAMILY(PersonColumn.NAME, "ho dem", "ho va dem", "ho lot", "ho va ten dem", "ho va chu dem"),
    NAME(
            PersonColumn.NAME,
            "ho va ten",
            "ho ten",
            "ho va ten khai sinh",
            "ho va ten nguoi duoc gioi thieu",
            "ten",
            "full name",
            "name"),
    GENDER(PersonColumn.GENDER, "gioi tinh", "nam nu", "gioi", "gender", "sex"),
    BORN(
            PersonColumn.BORN,
            "ngay sinh",
            "nam sinh",
            "ngay thang nam sinh",
            "ngay thang sinh",
            "sinh ngay",
            "sinh nam",
            "tuoi",
            "date of birth",
            "born"),
    /// birthday of a man, or a mark
    BORN_MALE(PersonColumn.BORN, "nam", "ngay sinh nam", "nam sinh nam", "ngay thang nam sinh nam"),
    /// birthday of a woman, or a mark
    BORN_FEMALE(PersonColumn.BORN, "nu", "ngay sinh nu", "nam sinh nu", "ngay thang nam sinh nu"),
    HOMETOWN(PersonColumn.HOMETOWN, "que quan", "nguyen quan", "que"),
    RESIDENCE(
            PersonColumn.RESIDENCE,
            "noi o",
            "cho o",
            "noi o hien nay",
            "cho o hien nay",
            "noi cu tru",
            "noi thuong tru",
            "thuong tru",
            "dia chi",
            "ho khau thuong tru"),
    ETHNIC(PersonColumn.ETHNIC, "dan toc"),
    RELIGION(PersonColumn.RELIGION, "ton giao"),
    PARTY(
            PersonColumn.PARTY,
            "ngay vao dang ngoai dang",
            "ngay vao dang",
            "nam vao dang",
            "ngay ket nap dang",
            "dang vien",
            "la dang vien",
            "vao dang",
            "dang"),
    /// a mark means: outside the Party
    NON_PARTY(PersonColumn.PARTY, "ngoai dang", "nguoi ngoai dang"),
    EDUCATION(
            PersonColumn.EDUCATION,
            "van hoa",
            "hoc van",
            "trinh do van hoa",
            "trinh do hoc van",
            "trinh do giao duc pho thong",
            "giao duc pho thong",
            "gdpt"),
    DEGREE(
            PersonColumn.DEGREE,
            "chuyen mon",
            "trinh do chuyen mon",
            "chuyen mon nghiep vu",
            "trinh do chuyen mon nghiep vu",
            "bang cap",
            "trinh do"),
    THEORY(
            PersonColumn.THEORY,
            "ly luan chinh tri",
            "trinh do ly luan chinh tri",
            "trinh do ly luan",
            "ly luan",
            "ll chinh tri",
            "llct",
            "chinh tri",
            "trinh do chinh tri"),
    POST(
            PersonColumn.POST,
            "chuc vu",
            "chuc danh",
            "chuc vu don vi",
            "chuc vu don vi cong tac",
            "chuc vu noi cong tac",
            "chuc vu co quan don vi",
            "chuc vu nghe nghiep",
            "nghe nghiep",
            "nghe nghiep chuc vu"),
    WORKPLACE(
            PersonColumn.WORKPLACE,
            "don vi cong tac",
            "noi cong tac",
            "co quan cong tac",
            "co quan don vi",
            "don vi",
            "co quan",
            "noi lam viec"),
    CATEGORY(PersonColumn.CATEGORY, "thanh phan", "co cau", "co cau thanh phan", "nhom", "khoi"),
    REPRESENTS(
            PersonColumn.REPRESENTS,
            "dai dien cho",
            "dai dien",
            "co cau ket hop",
            "doi tuong",
            "linh vuc"),
    AREA(
            PersonColumn.AREA,
            "dia ban dan cu",
            "to dan pho",
            "khu dan cu",
            "thon to dan pho",
            "dia ban",
            "ban cong tac mat tran"),
    ORGANISATION(PersonColumn.ORGANISATION, "to chuc thanh vien", "ten to chuc", "to chuc"),
    SITTING(
            PersonColumn.SITTING,
            "tai cu moi",
            "tai cu",
            "duong nhiem",
            "uy vien duong nhiem",
            "uy vien khoa truoc"),
    INTRODUCED_BY(
            PersonColumn.INTRODUCED_BY,
            "noi gioi thieu",
            "don vi gioi thieu",
            "co quan gioi thieu",
            "gioi thieu"),
    SCORE(PersonColumn.SCORE, "diem danh gia", "diem", "so diem"),
    NOTE(PersonColumn.NOTE, "ghi chu");

    private final @Nullable PersonColumn meant;
    private final List<String> heads;

    ImportColumn(@Nullable PersonColumn meant, String... heads) {
        this.meant = meant;
        var all = new ArrayList<>(List.of(heads));
        if (meant != null && meant.name().equals(name())) {
            Exports.LANGUAGES.forEach(texts -> all.add(plain(texts.text(meant.messageKey()))));
        }
        this.heads = List.copyOf(all);
    }

    /// Languages in which we export lists; apart, for constants cannot see fields of their enum.
    private static final class Exports {
        static final Pattern OTHER_SIGNS = Pattern.compile("[^a-z0-9]+");
        static final List<Texts> LANGUAGES =
                List.of(Texts.in(Texts.VIETNAMESE), Texts.in(Locale.ENGLISH));
    }

    /// In small letters with dashes, for instance `born-male`.
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @param key any text
    public static Optional<ImportColumn> of(String key) {
        return Arrays.stream(values()).filter(column -> column.key().equals(key)).findFirst();
    }

    /// Key of its name for people.
    public String messageKey() {
        return meant == null || !meant.name().equals(name())
                ? "personnel.import.column." + key()
                : meant.messageKey();
    }

    /// Whether only those may use it who may see sensitive traits.
    public boolean isSensitive() {
        return meant != null && meant.isSensitive();
    }

    /// Whether it holds a part of the name.
    boolean isName() {
        return meant == PersonColumn.NAME;
    }

    /// Finds by the words over a column what it holds.
    ///
    /// @param above head of the group of columns; empty for none
    /// @param own head of the column alone; may be empty when there is one above
    static Optional<ImportColumn> under(String above, String own) {
        var tries = new ArrayList<String>();
        for (String head : List.of(above + " " + own, own, own.isEmpty() ? above : "")) {
            tries.add(plain(head));
            tries.add(plain(head.replaceAll("\\([^)]*\\)?", " ")));
        }
        return tries.stream()
                .flatMap(head -> exactly(head).stream())
                .findFirst()
                .or(() -> tries.stream().flatMap(head -> startOf(head).stream()).findFirst());
    }

    /// Whether words below others are known to divide them, such as `Nam` below `Ngày sinh`.
    static boolean isPart(String above, String own) {
        return exactly(plain(own)).isPresent() || exactly(plain(above + " " + own)).isPresent();
    }

    private static Optional<ImportColumn> exactly(String head) {
        return Arrays.stream(values()).filter(column -> column.heads.contains(head)).findFirst();
    }

    /// Two words at least, lest `Nam` be found in all kinds of heads.
    private static Optional<ImportColumn> startOf(String head) {
        String longest = "";
        Optional<ImportColumn> found = Optional.empty();
        for (ImportColumn column : values()) {
            for (String each : column.heads) {
                boolean fits = each.indexOf(' ') > 0 && head.startsWith(each + " ");
                if (fits && each.length() > longest.length()) {
                    longest = each;
                    found = Optional.of(column);
                }
            }
        }
        return found;
    }

    /// Small letters without diacritics, words apart by one blank, no other signs.
    static String plain(String text) {
        return Exports.OTHER_SIGNS.matcher(Fold.of(text)).replaceAll(" ").strip();
    }
}
