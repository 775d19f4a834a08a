package vn.daihoi.tasks;

/// What gave rise to a task: a requirement of a directive, a decision of a meeting, a finding of a
/// visit.
///
/// @param kind names the sort of thing, once for each module: `requirement`, `decision`, `visit`
/// @param key of the thing, unique within its kind; one thing makes one task of a unit, however
///   often it is told
/// @param label how people call it, such as `Hướng dẫn 33/HD-MTTQ-BTT, yêu cầu 2`, in Vietnamese:
///   it is kept
/// @param address page of this site that shows it, starts with `/`
public record TaskOrigin(String kind, String key, String label, String address) {

    public TaskOrigin {
        if (kind.isBlank() || key.isBlank()) {
            throw new IllegalArgumentException(
                    "Origin [%s:%s] names nothing.".formatted(kind, key));
        }
        if (!address.startsWith("/") || address.startsWith("//")) {
            throw new IllegalArgumentException(
                    "Address [%s] is not of this site.".formatted(address));
        }
    }
}
