package vn.daihoi.exchange.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the form for a token sends.
///
/// @param scope `write`; anything else: only read
/// @param branch code or name of a unit; blank: no narrower than the viewer's roles
/// @param days one of [#DAYS]
public record TokenForm(
        @Nullable String name,
        @Nullable String scope,
        @Nullable String branch,
        @Nullable Integer days) {

    /// How long a token may work.
    public static final List<Integer> DAYS = List.of(30, 90, 180, 365);

    static final TokenForm EMPTY = new TokenForm(null, null, null, null);
    private static final int USUAL = 90;
    private static final int LONGEST_NAME = 100;

    public String nameText() {
        return name == null ? "" : name.strip();
    }

    boolean hasLongName() {
        return nameText().length() > LONGEST_NAME;
    }

    public boolean mayWrite() {
        return "write".equals(scope);
    }

    public String branchText() {
        return branch == null ? "" : branch.strip();
    }

    /// 0 when it is none of those offered.
    public int dayCount() {
        int wanted = days == null ? USUAL : days;
        return DAYS.contains(wanted) ? wanted : 0;
    }
}
