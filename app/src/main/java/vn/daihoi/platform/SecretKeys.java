package vn.daihoi.platform;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Arrays;

import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/// Encrypts what must be read again but not by who only has the database: AES-256-GCM under a key
/// file beside it. All nodes of one platform need the same file.
@Component
public class SecretKeys {

    private static final int KEY_LENGTH = 32;
    private static final int NONCE_LENGTH = 12;
    private static final int TAG_BITS = 128;

    private final String file;
    private byte[] key = new byte[0];

    /// @param file path of the key file, made at first use; empty: a key that ends with the program
    public SecretKeys(@Value("${daihoi.key-file:}") String file) {
        this.file = file;
    }

    public byte[] encrypt(byte[] plain) {
        byte[] nonce = Secrets.bytes(NONCE_LENGTH);
        byte[] sealed = run(Cipher.ENCRYPT_MODE, nonce, plain);
        return ByteBuffer.allocate(NONCE_LENGTH + sealed.length).put(nonce).put(sealed).array();
    }

    /// @throws IllegalStateException when it was encrypted under another key, or changed
    public byte[] decrypt(byte[] sealed) {
        byte[] nonce = Arrays.copyOf(sealed, NONCE_LENGTH);
        return run(
                Cipher.DECRYPT_MODE,
                nonce,
                Arrays.copyOfRange(sealed, NONCE_LENGTH, sealed.length));
    }

    private byte[] run(int mode, byte[] nonce, byte[] bytes) {
        try {
            Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
            cipher.init(
                    mode, new SecretKeySpec(key(), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
            return cipher.doFinal(bytes);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "A secret does not open.\nMaybe the key file [%s] is not the one it was kept under."
                            .formatted(file),
                    e);
        }
    }

    private synchronized byte[] key() {
        if (key.length == 0) {
            key = file.isEmpty() ? Secrets.bytes(KEY_LENGTH) : readOrMake(Path.of(file));
        }
        return key;
    }

    private static byte[] readOrMake(Path path) {
        try {
            try {
                Files.createFile(
                        path,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
                Files.write(path, Secrets.bytes(KEY_LENGTH), StandardOpenOption.WRITE);
            } catch (FileAlreadyExistsException e) {
                // Made at an earlier start.
            }
            return Files.readAllBytes(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
