package vn.daihoi.organization.internal;

import vn.daihoi.organization.RegisterLevel;
import vn.daihoi.profile.Level;
import vn.daihoi.profile.Profile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// What a profile calls the levels of the register.
///
/// The highest level of a profile is the country, the next the province, the lowest that is no
/// residential area the commune; what lies between is the district, if anything does.
final class ProfileLevels {

    private ProfileLevels() {}

    static Map<RegisterLevel, String> of(Profile profile) {
        var names = new EnumMap<RegisterLevel, String>(RegisterLevel.class);
        List<String> levels =
                profile.levels().stream()
                        .filter(level -> !level.residential())
                        .map(Level::code)
                        .toList();
        names.put(RegisterLevel.CENTRAL, levels.get(0));
        names.put(RegisterLevel.PROVINCE, levels.get(1));
        if (levels.size() > 3) {
            names.put(RegisterLevel.DISTRICT, levels.get(2));
        }
        names.put(RegisterLevel.COMMUNE, levels.getLast());
        profile.levels().stream()
                .filter(Level::residential)
                .forEach(level -> names.put(RegisterLevel.RESIDENTIAL, level.code()));
        return names;
    }
}
