package vn.daihoi.composition;

/// The whole of which a share is taken. A share without a named base is not a figure.
public sealed interface Base {

    /// The base by its name in files.
    String name();

    /// People on the list.
    record Chosen() implements Base {
        @Override
        public String name() {
            return "chosen";
        }
    }

    /// The approved number of seats, of which some may stay vacant.
    record Seats() implements Base {
        @Override
        public String name() {
            return "seats";
        }
    }

    /// Members at the start of the term that ends.
    record BaselineSize() implements Base {
        @Override
        public String name() {
            return "baselineSize";
        }
    }

    /// A number given with the rule, for instance all heads of residential committees.
    ///
    /// @param size 1 or more
    record Fixed(long size) implements Base {

        public Fixed {
            if (size < 1) {
                throw new IllegalArgumentException("size (%d) must be 1 or more.".formatted(size));
            }
        }

        @Override
        public String name() {
            return Long.toString(size);
        }
    }
}
