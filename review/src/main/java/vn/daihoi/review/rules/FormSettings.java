package vn.daihoi.review.rules;

import vn.daihoi.profile.Basis;
import vn.daihoi.profile.DocumentKind;
import vn.daihoi.profile.LengthLimit;
import vn.daihoi.profile.Mark;
import vn.daihoi.profile.Profile;
import vn.daihoi.profile.SectionShare;
import vn.daihoi.review.Bilingual;
import vn.daihoi.review.rules.Setting.Form;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Settings for limits that stand with the kinds of papers, and the kinds with such limits changed.
///
/// @param documents kinds that the rule looks at; empty for all
record FormSettings(Profile profile, PaperForms forms, Set<String> documents) {

    private static final int PERCENT = 2;

    /// Pages at each level, one setting each.
    List<Setting> lengths(Bilingual name, BigDecimal least, BigDecimal most) {
        return kinds().stream()
                .flatMap(kind ->
                        kind.lengths().stream()
                                .map(limit -> length(kind, limit, name, least, most)))
                .toList();
    }

    private List<DocumentKind> kinds() {
        return forms.kinds().stream()
                .filter(kind -> documents.isEmpty() || documents.contains(kind.kind()))
                .toList();
    }

    private Setting length(
            DocumentKind kind,
            LengthLimit limit,
            Bilingual name,
            BigDecimal least,
            BigDecimal most) {
        var level = levelName(limit.level());
        return new Setting(
                lengthKey(kind.kind(), limit.level()),
                new Bilingual(
                        "%s, %s, %s".formatted(name.vi(), kind.name().vi(), level.vi()),
                        "%s, %s, %s".formatted(name.en(), kind.name().en(), level.en())),
                Form.DECIMAL,
                least,
                most,
                List.of(),
                List.of(Setting.plain(limit.maxPages())),
                kind.kind(),
                limit.level());
    }

    private Bilingual levelName(String code) {
        return profile.level(code)
                .map(level -> PaperForms.bilingual(level.name()))
                .orElse(Bilingual.same(code));
    }

    /// Percents that parts may take, one setting each.
    List<Setting> shares(BigDecimal least, BigDecimal most) {
        return kinds().stream()
                .flatMap(kind ->
                        kind.shares().stream().map(share -> share(kind, share, least, most)))
                .toList();
    }

    private static Setting share(
            DocumentKind kind, SectionShare share, BigDecimal least, BigDecimal most) {
        return new Setting(
                shareKey(kind.kind(), share.id()),
                new Bilingual(share.name().vi() + " (%)", share.name().en() + " (%)"),
                Form.DECIMAL,
                least,
                most,
                List.of(),
                List.of(Setting.plain(share.max().movePointRight(PERCENT))),
                kind.kind(),
                null);
    }

    private static String lengthKey(String kind, String level) {
        return "lengths." + kind + "." + level;
    }

    private static String shareKey(String kind, String share) {
        return "shares." + kind + "." + share;
    }

    /// The kinds of papers with other limits.
    ///
    /// @param values by key; keys of other settings are left alone
    static PaperForms changed(PaperForms forms, Map<String, List<String>> values) {
        var kinds = forms.kinds().stream().map(kind -> changed(kind, values)).toList();
        return new PaperForms(kinds, forms.passages(), forms.organisations());
    }

    private static DocumentKind changed(DocumentKind kind, Map<String, List<String>> values) {
        return new DocumentKind(
                kind.kind(),
                kind.code(),
                kind.name(),
                kind.several(),
                kind.titles(),
                kind.requirements(),
                kind.parts(),
                kind.lengths().stream().map(limit -> changed(kind, limit, values)).toList(),
                kind.shares().stream().map(share -> changed(kind, share, values)).toList(),
                kind.basis());
    }

    private static LengthLimit changed(
            DocumentKind kind, LengthLimit limit, Map<String, List<String>> values) {
        var own = values.get(lengthKey(kind.kind(), limit.level()));
        return own == null
                ? limit
                : new LengthLimit(
                        limit.level(),
                        new BigDecimal(own.getFirst()),
                        limit.wordsPerPage(),
                        decided(limit.basis()));
    }

    private static SectionShare changed(
            DocumentKind kind, SectionShare share, Map<String, List<String>> values) {
        var own = values.get(shareKey(kind.kind(), share.id()));
        return own == null
                ? share
                : new SectionShare(
                        share.id(),
                        share.name(),
                        share.parts(),
                        new BigDecimal(own.getFirst()).movePointLeft(PERCENT),
                        decided(share.basis()));
    }

    /// A limit that a board decided on is no default of the program any more.
    private static Basis decided(Basis basis) {
        return new Basis(basis.source(), Mark.PRACTICE, basis.note());
    }
}
