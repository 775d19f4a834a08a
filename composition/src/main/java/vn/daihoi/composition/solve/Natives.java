package vn.daihoi.composition.solve;

import com.google.ortools.Loader;

/// Whether this machine can run the solver. Checks, apportionment and all else that needs none go
/// on without.
public sealed interface Natives {

    /// @param solver ready for use
    record Loaded(Solver solver) implements Natives {}

    /// @param reason for the log, in the words of the system
    record Absent(String reason) implements Natives {}

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
