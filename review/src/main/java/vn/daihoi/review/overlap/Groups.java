package vn.daihoi.review.overlap;

/// Numbers joined to groups (union-find).
final class Groups {

    private final int[] parent;

    Groups(int size) {
        parent = new int[size];
        for (int i = 0; i < size; i++) {
            parent[i] = i;
        }
    }

    void join(int a, int b) {
        parent[of(b)] = of(a);
    }

    /// The number that stands for the group of `i`.
    int of(int i) {
        int at = i;
        while (parent[at] != at) {
            parent[at] = parent[parent[at]];
            at = parent[at];
        }
        return at;
    }
}
