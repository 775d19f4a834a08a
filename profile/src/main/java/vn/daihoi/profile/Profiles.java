package vn.daihoi.profile;

import vn.daihoi.profile.yaml.Place;
import vn.daihoi.profile.yaml.YamlNode;

import java.nio.file.Path;
import java.util.List;

/// The profiles that come with the program, and those of a folder.
///
/// A profile is a folder with `index.yaml`, `profile.yaml`, `documents.yaml`, `milestones.yaml`,
/// `personnel.yaml`, `agendas.yaml`, `organisations.yaml` and the files under `review/` that the
/// index names. Review rules that several profiles share come with the program, under `common/`;
/// the index of a profile says which of them it takes. A profile may also have a `passages.yaml` of
/// its own in place of the common one, likewise a `papers.yaml` and a `reminders.yaml`.
public final class Profiles {

    private static final ProfileSource SHIPPED = new ProfileSource.ClassPath("profiles");

    private static final ProfileSource COMMON = new ProfileSource.ClassPath("profiles/common");

    private Profiles() {}

    /// Ids of the profiles that come with the program, the one to propose first.
    public static List<String> available() {
        var index = SHIPPED.yaml("index.yaml").asMap();
        var ids = index.required("profiles").list(YamlNode::text);
        index.done();
        return ids;
    }

    /// Reads a profile that comes with the program.
    ///
    /// @param id such as `mttq-2024-2029`
    /// @throws vn.daihoi.profile.yaml.ProfileError if there is none of that id, or if it is wrong
    public static Profile load(String id) {
        var available = available();
        if (!available.contains(id)) {
            throw ProfileFault.NO_SUCH_PROFILE.at(
                    new Place(id, 1, 1), id, String.join(", ", available));
        }
        return new ProfileReader(id, new ProfileSource.ClassPath("profiles/" + id), COMMON).read();
    }

    /// Reads a profile from a folder outside the program; its id is the name of the folder.
    ///
    /// @throws vn.daihoi.profile.yaml.ProfileError if a file is missing or wrong; all errors of the
    ///   folder at once
    /// @throws java.io.UncheckedIOException if a file cannot be read
    public static Profile read(Path folder) {
        var id = String.valueOf(folder.toAbsolutePath().normalize().getFileName());
        return new ProfileReader(id, new ProfileSource.Folder(folder), COMMON).read();
    }
}
