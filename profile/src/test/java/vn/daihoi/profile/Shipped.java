package vn.daihoi.profile;

import java.util.stream.Stream;

/// The profiles that come with the program.
final class Shipped {

    /// Where tests of each of them take them from.
    static final String PROFILES = "vn.daihoi.profile.Shipped#profiles";

    private Shipped() {}

    static Stream<Profile> profiles() {
        return Profiles.available().stream().map(Profiles::load);
    }
}
