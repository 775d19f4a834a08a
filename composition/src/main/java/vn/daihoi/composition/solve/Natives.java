package vn.daihoi.composition.solve;

import com.google.ortools.Loader;

import java.util.Optional;

/// Whether this machine can run the solver. Checks, apportionment and all else that needs none go
/// on without.
public sealed interface Natives {

    /// @param solver ready for use
    record Loaded(Solver solver) implements Natives {}

    /// @param reason for the log, in the words of the system
    record Absent(String reason) implements Natives {

        /// So many people a search without natives is for; more would mostly end undecided.
        public static final int MOST_PEOPLE = 200;

        /// Answers small cases without natives, or says that it does not know. Not for lotteries.
        public Solver small() {
            return new PlainSolver();
        }
    }

    /// What can search for a list of so many people on this machine.
    default Optional<Solver> solver(int people) {
        return switch (this) {
            case Loaded(var solver) -> Optional.of(solver);
            case Absent absent when people <= Absent.MOST_PEOPLE -> Optional.of(absent.small());
            case Absent _ -> Optional.empty();
        };
    }

    /// Loads once, in about a second; unpacks 71 MB to the folder of temporary files, where
    /// programmes must be allowed. Later calls answer at once.
    static Natives load() {
        return Once.FOUND;
    }

    /// Loaded by the machine when first asked for, by one thread.
    final class Once {
        private static final Natives FOUND = find();

        private Once() {}

        private static Natives find() {
            try {
                Loader.loadNativeLibraries();
                return new Loaded(new CpSat());
            } catch (RuntimeException | LinkageError e) {
                return new Absent(String.valueOf(e.getMessage()));
            }
        }
    }
}
