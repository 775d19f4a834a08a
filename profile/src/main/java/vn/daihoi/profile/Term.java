package vn.daihoi.profile;

/// The years of a term, both included, such as 2024-2029.
public record Term(int first, int last) {

    public Term {
        if (last <= first) {
            throw new IllegalArgumentException(
                    "The term must end (%d) after it begins (%d).".formatted(last, first));
        }
    }

    @Override
    public String toString() {
        return first + "-" + last;
    }
}
