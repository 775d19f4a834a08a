package vn.daihoi.files.internal;

import jakarta.servlet.MultipartConfigElement;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.servlet.MultipartConfigFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.util.unit.DataSize;

/// Makes the server refuse what [FileStore] would refuse, before it is read.
@Configuration
@ConditionalOnWebApplication
class UploadConfiguration {

    /// Room for the other fields of a form with a file.
    private static final DataSize FIELDS = DataSize.ofMegabytes(2);

    @Bean
    MultipartConfigElement uploads(@Value("${daihoi.files.max-size}") DataSize limit) {
        var uploads = new MultipartConfigFactory();
        uploads.setMaxFileSize(withFields(limit));
        uploads.setMaxRequestSize(withFields(limit));
        return uploads.createMultipartConfig();
    }

    /// Size of a whole form. A file that fits into it and is above the limit is refused by whoever
    /// reads it, in words of its own.
    static DataSize withFields(DataSize limit) {
        return DataSize.ofBytes(limit.toBytes() + FIELDS.toBytes());
    }
}
