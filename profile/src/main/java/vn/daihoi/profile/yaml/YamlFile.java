package vn.daihoi.profile.yaml;

import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.snakeyaml.engine.v2.schema.CoreSchema;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/// Reads one YAML 1.2 document: UTF-8, at most [#MAX_BYTES], at most [#MAX_DEPTH] levels deep,
/// without anchors, aliases and type tags. Text is brought to Unicode NFC. Nothing but plain values
/// ever comes out.
public final class YamlFile {

    /// Largest file that is read, in bytes.
    public static final int MAX_BYTES = 1 << 20;

    /// Deepest nesting of lists and maps.
    public static final int MAX_DEPTH = 30;

    private YamlFile() {}

    /// Reads from a stream, which stays open.
    ///
    /// @param fileName for messages only
    /// @throws ProfileError if the file is too large, not UTF-8, not YAML or not one document
    /// @throws IOException if the stream itself fails
    public static YamlNode read(String fileName, InputStream in) throws IOException {
        return read(fileName, in.readNBytes(MAX_BYTES + 1));
    }

    /// Reads text that is already decoded; see [#read(String, InputStream)].
    public static YamlNode read(String fileName, String text) {
        return read(fileName, text.getBytes(StandardCharsets.UTF_8));
    }

    private static YamlNode read(String fileName, byte[] bytes) {
        if (bytes.length > MAX_BYTES) {
            throw Fault.TOO_LARGE.at(new Place(fileName, 1, 1), MAX_BYTES / 1024);
        }
        return new YamlNode(fileName, compose(fileName, normalized(fileName, bytes)));
    }

    private static String normalized(String fileName, byte[] bytes) {
        try {
            var text =
                    StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return Normalizer.normalize(
                    text.startsWith("\uFEFF") ? text.substring(1) : text, Normalizer.Form.NFC);
        } catch (CharacterCodingException e) {
            throw Fault.NOT_UTF_8.at(new Place(fileName, 1, 1));
        }
    }

    private static Node compose(String fileName, String text) {
        var settings =
                LoadSettings.builder()
                        .setLabel(fileName)
                        .setSchema(new CoreSchema())
                        .setCodePointLimit(MAX_BYTES)
                        .build();
        var parser = new ParserImpl(settings, new StreamReader(settings, text));
        try {
            return new Composer(settings, new BoundedParser(fileName, parser))
                    .getSingleNode()
                    .orElseThrow(() -> Fault.EMPTY_FILE.at(new Place(fileName, 1, 1)));
        } catch (ReaderException e) {
            throw Fault.BAD_CHARACTER.at(
                    placeOf(fileName, text, e.getPosition()), "U+%04X".formatted(e.getCodePoint()));
        } catch (MarkedYamlEngineException e) {
            throw Fault.NOT_YAML.at(placeOf(fileName, e), String.valueOf(e.getProblem()));
        } catch (YamlEngineException e) {
            throw Fault.NOT_YAML.at(new Place(fileName, 1, 1), String.valueOf(e.getMessage()));
        }
    }

    private static Place placeOf(String fileName, MarkedYamlEngineException e) {
        return e.getProblemMark()
                .map(mark -> new Place(fileName, mark.getLine() + 1, mark.getColumn() + 1))
                .orElse(new Place(fileName, 1, 1));
    }

    private static Place placeOf(String fileName, String text, int position) {
        var before = text.substring(0, Math.clamp(position, 0, text.length()));
        var line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        return new Place(fileName, line, before.length() - before.lastIndexOf('\n'));
    }
}
