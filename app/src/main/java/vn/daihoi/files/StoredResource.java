package vn.daihoi.files;

import org.springframework.core.io.AbstractResource;

import java.io.InputStream;

/// A stored file as Spring sends it.
final class StoredResource extends AbstractResource {

    private final Files files;
    private final FileId file;
    private final String name;

    StoredResource(Files files, FileId file, String name) {
        this.files = files;
        this.file = file;
        this.name = name;
    }

    @Override
    public InputStream getInputStream() {
        return files.open(file);
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public long contentLength() {
        return files.size(file);
    }

    @Override
    public String getFilename() {
        return name;
    }

    @Override
    public String getDescription() {
        return "stored file " + file;
    }
}
