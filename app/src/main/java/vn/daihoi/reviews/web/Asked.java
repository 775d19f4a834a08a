package vn.daihoi.reviews.web;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import vn.daihoi.review.Level;
import vn.daihoi.reviews.internal.Found;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;

/// What the address asks to see. Whatever is empty or null shows all.
///
/// @param level word of a level; anything else shows all
/// @param family first word of rule ids
/// @param rule id of a rule
/// @param section heading of a section; [#OUTSIDE] for findings outside of all
/// @param by `section`; anything else groups by level
/// @param page of findings, from 1
record Asked(
        @Nullable String level,
        @Nullable String family,
        @Nullable String rule,
        @Nullable String section,
        @Nullable String by,
        @Nullable Integer page) {

    static final Asked ALL = new Asked(null, null, null, null, null, null);

    /// Stands for no section.
    static final String OUTSIDE = "-";

    /// What can be chosen.
    enum Facet {
        LEVEL,
        FAMILY,
        RULE,
        SECTION
    }

    static String word(Level level) {
        return level.name().toLowerCase(Locale.ROOT);
    }

    String levelWord() {
        return Arrays.stream(Level.values())
                .map(Asked::word)
                .filter(word -> word.equals(level))
                .findFirst()
                .orElse("");
    }

    String ruleId() {
        return text(rule);
    }

    boolean bySection() {
        return "section".equals(by);
    }

    int pageNumber() {
        return page == null ? 1 : Math.max(1, page);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /// What was chosen; empty for all.
    String chosen(Facet facet) {
        return switch (facet) {
            case LEVEL -> levelWord();
            case FAMILY -> text(family);
            case RULE -> text(rule);
            case SECTION -> text(section);
        };
    }

    /// What a finding counts for.
    static String of(Found found, Facet facet) {
        return switch (facet) {
            case LEVEL -> word(found.level());
            case FAMILY -> Families.of(found.rule());
            case RULE -> found.rule();
            case SECTION -> found.section().isEmpty() ? OUTSIDE : found.section();
        };
    }

    boolean shows(Found found) {
        return Arrays.stream(Facet.values()).allMatch(facet -> passes(found, facet));
    }

    /// Whether it would be shown if nothing were chosen of one facet.
    boolean showsBut(Found found, Facet but) {
        return Arrays.stream(Facet.values())
                .allMatch(facet -> facet == but || passes(found, facet));
    }

    private boolean passes(Found found, Facet facet) {
        String chosen = chosen(facet);
        return chosen.isEmpty() || chosen.equals(of(found, facet));
    }

    boolean isFilter() {
        return Arrays.stream(Facet.values()).anyMatch(facet -> !chosen(facet).isEmpty());
    }

    Asked onPage(int number) {
        return new Asked(level, family, rule, section, by, number);
    }

    Asked ofRule(String id) {
        return new Asked(level, family, id, section, by, null);
    }

    /// This as the query of an address, with its question mark; empty when all is shown.
    String query() {
        var query = UriComponentsBuilder.newInstance();
        for (Facet facet : Facet.values()) {
            add(query, facet.name().toLowerCase(Locale.ROOT), chosen(facet));
        }
        add(query, "by", bySection() ? "section" : "");
        add(query, "page", pageNumber() == 1 ? "" : Integer.toString(pageNumber()));
        return query.build().encode().toUriString();
    }

    private static void add(UriComponentsBuilder query, String name, String value) {
        if (!value.isEmpty()) {
            query.queryParam(name, "{" + name + "}").uriVariables(Map.of(name, value));
        }
    }
}
