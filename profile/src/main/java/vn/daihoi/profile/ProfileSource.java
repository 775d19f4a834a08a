package vn.daihoi.profile;

import vn.daihoi.profile.yaml.Place;
import vn.daihoi.profile.yaml.YamlFile;
import vn.daihoi.profile.yaml.YamlNode;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// Where the files of a profile come from: the class path, also inside a nested jar, or a folder.
sealed interface ProfileSource {

    /// A stream on a file; empty when there is none of that name.
    Optional<InputStream> open(String name) throws IOException;

    /// What messages call a file.
    String shown(String name);

    record ClassPath(String folder) implements ProfileSource {

        @Override
        public Optional<InputStream> open(String name) {
            return Optional.ofNullable(
                    Profiles.class.getResourceAsStream("/" + folder + "/" + name));
        }

        @Override
        public String shown(String name) {
            return folder + "/" + name;
        }
    }

    record Folder(Path folder) implements ProfileSource {

        @Override
        public Optional<InputStream> open(String name) throws IOException {
            var file = folder.resolve(name);
            return Files.isRegularFile(file)
                    ? Optional.of(Files.newInputStream(file))
                    : Optional.empty();
        }

        @Override
        public String shown(String name) {
            return folder.resolve(name).toString();
        }
    }

    /// Whether there is a file of that name.
    default boolean has(String name) {
        try (var in = open(name).orElse(InputStream.nullInputStream())) {
            return in.read() >= 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a file as YAML.
    ///
    /// @throws vn.daihoi.profile.yaml.ProfileError if it is missing or wrong
    default YamlNode yaml(String name) {
        try (var in = open(name).orElseThrow(() -> ProfileFault.NO_SUCH_FILE.at(start(name)))) {
            return YamlFile.read(shown(name), in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Reads a file as it is.
    default String text(String name) {
        try (var in = open(name).orElseThrow(() -> ProfileFault.NO_SUCH_FILE.at(start(name)))) {
            return new String(in.readNBytes(YamlFile.MAX_BYTES), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Place start(String name) {
        return new Place(shown(name), 1, 1);
    }
}
