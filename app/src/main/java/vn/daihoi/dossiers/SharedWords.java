package vn.daihoi.dossiers;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.CampaignUnit;

import java.util.List;
import java.util.Locale;

/// Answered by whoever compares documents: what the newest version of a document shares with
/// others.
public interface SharedWords {

    /// @param document address of the document's page
    Shares of(CampaignUnit unit, Version newest, String document, Viewer viewer, Locale locale);

    /// @param state how far the comparison is
    /// @param percent of the comparison that is done, 0 to 100; 0 unless it is running
    /// @param address of the page that tells all
    /// @param sources in the order dossier, other units, last term; those with nothing are left out
    /// @param reference papers from above whose wording the document follows: never counted
    record Shares(
            State state, int percent, String address, List<Source> sources, List<Share> reference) {

        public boolean isUnderWay() {
            return state == State.WAITING || state == State.RUNNING;
        }

        public boolean isWaiting() {
            return state == State.WAITING;
        }

        public boolean isDone() {
            return state == State.DONE;
        }

        public boolean isFailed() {
            return state == State.FAILED;
        }

        public boolean isNever() {
            return state == State.NEVER;
        }
    }

    enum State {
        /// no comparison of this version was ever asked for
        NEVER,
        WAITING,
        RUNNING,
        DONE,
        /// it failed or was stopped
        FAILED
    }

    /// Papers of one relation together.
    ///
    /// @param relation `dossier`, `neighbour` or `last-term`
    /// @param percent share of the document that any of them has too, rounded down
    /// @param words of it, each once
    record Source(String relation, int percent, int words, List<Share> shares) {}

    /// One other paper.
    ///
    /// @param name what and whose it is
    /// @param address where both stand side by side
    /// @param percent of the document, rounded down
    /// @param words of it
    /// @param passages that count
    /// @param decided passages that were decided on
    record Share(String name, String address, int percent, int words, int passages, int decided) {}
}
