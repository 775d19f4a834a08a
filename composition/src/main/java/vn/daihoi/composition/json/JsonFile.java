package vn.daihoi.composition.json;

import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;

/// Reads JSON in UTF-8, strictly and within bounds: no field twice, nothing behind the end.
public final class JsonFile {

    /// The largest file that is read, in bytes: a case of 100,000 people is a tenth of it.
    public static final int LARGEST = 256 << 20;

    private static final JsonMapper MAPPER =
            JsonMapper.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                    .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                    .build();

    private JsonFile() {}

    /// @throws InputError if it is too large or no JSON
    /// @throws IOException if it cannot be read
    public static Field read(InputStream in) throws IOException {
        var bytes = in.readNBytes(LARGEST + 1);
        if (bytes.length > LARGEST) {
            throw InputFault.TOO_LARGE.at("$", LARGEST >> 20);
        }
        try {
            return new Field(MAPPER.readTree(bytes), "$");
        } catch (JacksonException e) {
            var at = e.getLocation();
            throw InputFault.NOT_JSON.at("$", at.getLineNr(), at.getColumnNr());
        }
    }
}
