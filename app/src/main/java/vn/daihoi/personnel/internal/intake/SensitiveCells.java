package vn.daihoi.personnel.internal.intake;

import org.jspecify.annotations.Nullable;

import vn.daihoi.composition.Trait;
import vn.daihoi.personnel.internal.EthnicGroups;
import vn.daihoi.personnel.internal.Sensitive;

/// The cells of one row that only some roles may see: Party, ethnic group, religion.
final class SensitiveCells {

    private final RowCells cells;
    private final Coded coded;

    SensitiveCells(RowCells cells, Coded coded) {
        this.cells = cells;
        this.coded = coded;
    }

    Sensitive read(Trait.@Nullable Day born) {
        Trait.@Nullable Day since = null;
        String typed = cells.text(ImportColumn.PARTY);
        @Nullable Boolean party = coded.member(typed);
        if (party == null && !typed.isEmpty()) {
            since = cells.day(ImportColumn.PARTY, typed);
            party = since == null ? null : (Boolean) true;
        }
        party = isOutside() ? outside(party) : party;
        if (since != null && born != null && since.latest().isBefore(born.latest())) {
            cells.error(ImportColumn.PARTY, "party-before-birth", typed);
            since = null;
        }
        boolean member = !Boolean.FALSE.equals(party);
        return new Sensitive(ethnic(), religion(), party, member ? since : null);
    }

    /// By a mark or the words in the column for those outside the Party.
    private boolean isOutside() {
        String typed = cells.text(ImportColumn.NON_PARTY);
        @Nullable Boolean mark = coded.flag(typed);
        if (typed.isEmpty() || mark != null) {
            return Boolean.TRUE.equals(mark);
        }
        boolean outside = Boolean.FALSE.equals(coded.member(typed));
        if (!outside) {
            cells.error(ImportColumn.NON_PARTY, "non-party", typed);
        }
        return outside;
    }

    private Boolean outside(@Nullable Boolean party) {
        if (Boolean.TRUE.equals(party)) {
            cells.error(ImportColumn.NON_PARTY, "party-twice");
        }
        return false;
    }

    private @Nullable String ethnic() {
        String typed = cells.text(ImportColumn.ETHNIC);
        if (typed.isEmpty()) {
            return null;
        }
        return EthnicGroups.find(typed)
                .orElseGet(() -> {
                    cells.warn(ImportColumn.ETHNIC, "ethnic", typed);
                    return typed;
                });
    }

    private @Nullable String religion() {
        String typed = cells.text(ImportColumn.RELIGION);
        @Nullable String code = coded.religion(typed);
        if (code == null && typed.equals("-")) {
            return "khong";
        }
        if (code == null && !typed.isEmpty()) {
            cells.error(ImportColumn.RELIGION, "religion", typed);
        }
        return code;
    }
}
