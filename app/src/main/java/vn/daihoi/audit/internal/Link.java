package vn.daihoi.audit.internal;

import org.jspecify.annotations.Nullable;

import vn.daihoi.audit.AuditEntry;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// Makes the hash that ties an entry to the one before it.
final class Link {

    static final int LENGTH = 32;

    private Link() {}

    /// SHA-256 over the previous hash and each field in turn, each with its length before it, so
    /// that no two different entries are written alike. A null field has the length -1.
    static byte[] hash(AuditEntry entry, byte[] previous) {
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.writeInt(previous.length);
            out.write(previous);
            for (Object field : fields(entry)) {
                write(field == MISSING ? null : field.toString(), out);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return digest().digest(bytes.toByteArray());
    }

    /// Of the entry alone, before it has a number.
    static byte[] digest(AuditEntry entry) {
        return hash(entry.numbered(0), new byte[0]);
    }

    private static final Object MISSING = new Object();

    private static List<Object> fields(AuditEntry entry) {
        return List.of(
                entry.seq(),
                ChronoUnit.MICROS.between(java.time.Instant.EPOCH, entry.at()),
                orMissing(entry.actorId()),
                entry.actor(),
                entry.origin(),
                entry.act(),
                orMissing(entry.campaign()),
                orMissing(entry.unit()),
                orMissing(entry.objectType()),
                orMissing(entry.objectId()),
                orMissing(entry.before()),
                orMissing(entry.after()));
    }

    private static Object orMissing(@Nullable Object value) {
        return value == null ? MISSING : value;
    }

    private static void write(@Nullable String value, DataOutputStream out) throws IOException {
        if (value == null) {
            out.writeInt(-1);
            return;
        }
        byte[] text = value.getBytes(StandardCharsets.UTF_8);
        out.writeInt(text.length);
        out.write(text);
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
