package vn.daihoi.exchange.web;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The viewer's tokens as the page shows them.
///
/// @param working how many work
/// @param rows those that work first, the newest first among each
/// @param secret of the token just made; null otherwise
/// @param units names to choose a branch from
public record TokenPage(
        int working,
        List<Row> rows,
        @Nullable String secret,
        TokenForm form,
        Faults faults,
        List<String> units) {

    /// What is wrong with the form.
    public record Faults(boolean name, boolean branch, boolean days) {

        static final Faults NONE = new Faults(false, false, false);

        boolean isNone() {
            return equals(NONE);
        }
    }

    /// @param branch empty: wherever the viewer's roles hold
    /// @param usedAt empty while never used
    /// @param state `works`, `revoked` or `over`
    public record Row(
            String id,
            String name,
            String beginning,
            boolean mayWrite,
            String branch,
            String madeAt,
            String endsAt,
            String usedAt,
            String state) {

        public boolean works() {
            return state.equals("works");
        }
    }
}
