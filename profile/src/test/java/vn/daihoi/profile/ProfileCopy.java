package vn.daihoi.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import vn.daihoi.profile.yaml.ProfileError;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;

/// A copy of a small sound profile, lines of which are spoilt.
final class ProfileCopy {

    private static final Path SOUND = Path.of("src/test/resources/sound-profile");

    private final Path folder;

    private ProfileCopy(Path folder) {
        this.folder = folder;
    }

    static ProfileCopy in(Path folder) throws IOException {
        Files.createDirectory(folder.resolve("review"));
        try (var files = Files.walk(SOUND).filter(Files::isRegularFile)) {
            for (var file : files.toList()) {
                Files.copy(file, folder.resolve(SOUND.relativize(file).toString()));
            }
        }
        return new ProfileCopy(folder);
    }

    Profile read() {
        return Profiles.read(folder);
    }

    ProfileError error() {
        return catchThrowableOfType(ProfileError.class, this::read);
    }

    /// Replaces a text that stands once in the file and tells its line.
    int spoil(String file, String sound, String faulty) throws IOException {
        var path = folder.resolve(file);
        var text = Files.readString(path);
        assertThat(text.split(Pattern.quote(sound), -1)).as("%s stands once", sound).hasSize(2);
        Files.writeString(path, text.replace(sound, faulty));
        return (int) text.substring(0, text.indexOf(sound)).lines().count();
    }
}
