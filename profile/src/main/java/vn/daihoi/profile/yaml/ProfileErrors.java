package vn.daihoi.profile.yaml;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/// Several errors found in one go, so that an editor mends them all before trying again. As a
/// [ProfileError] it stands for the first of them.
public final class ProfileErrors extends ProfileError {

    private final transient List<ProfileError> errors;

    /// @param errors one or more
    public ProfileErrors(List<ProfileError> errors) {
        super(errors.getFirst().place(), errors.getFirst().wordingOf());
        this.errors = List.copyOf(errors);
    }

    @Override
    public List<ProfileError> all() {
        return errors;
    }

    @Override
    public String describe(Locale locale) {
        return errors.stream().map(each -> each.describe(locale)).collect(Collectors.joining("\n"));
    }

    @Override
    public String getMessage() {
        return describe(Wording.VIETNAMESE);
    }
}
