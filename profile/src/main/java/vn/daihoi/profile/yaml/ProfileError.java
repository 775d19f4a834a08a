package vn.daihoi.profile.yaml;

import java.util.List;
import java.util.Locale;

/// A profile file is wrong. Tells where, what and the cure, in Vietnamese or English.
///
/// [#getMessage] is one Vietnamese line, so that it can be printed as it is.
public class ProfileError extends RuntimeException {

    private final transient Place place;
    private final transient Wording wording;

    ProfileError(Place place, Wording wording) {
        super(line(place, wording, Wording.VIETNAMESE));
        this.place = place;
        this.wording = wording;
    }

    /// An error with words of a bundle: `key` says what is wrong, `key.cure` how to put it right.
    ///
    /// @param bundle base name of a resource bundle, such as `messages.review`; its base file is
    ///   Vietnamese
    /// @param args values for the places `{0}`, `{1}` … of both texts
    public static ProfileError at(Place place, String bundle, String key, Object... args) {
        return new ProfileError(place, new Wording(bundle, key, List.of(args)));
    }

    /// Where the fault stands.
    public Place place() {
        return place;
    }

    /// Stable key of the fault in its bundle, such as `unknown-key`.
    public String key() {
        return wording.key();
    }

    /// What is wrong, one sentence.
    public String message(Locale locale) {
        return wording.message(locale);
    }

    /// How to put it right, one sentence.
    public String cure(Locale locale) {
        return wording.cure(locale);
    }

    /// Place, message and cure on one line for each error.
    public String describe(Locale locale) {
        return line(place, wording, locale);
    }

    /// This error and those found with it, in the order of the file; never empty.
    public List<ProfileError> all() {
        return List.of(this);
    }

    Wording wordingOf() {
        return wording;
    }

    private static String line(Place place, Wording wording, Locale locale) {
        return place + ": " + wording.message(locale) + " " + wording.cure(locale);
    }
}
