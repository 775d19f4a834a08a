package vn.daihoi.exchange.api;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.daihoi.pages.Open;

/// The OpenAPI document, in the language asked for. It lies in the jar: the build makes it out of
/// the handlers, so that neither start nor jar carries what makes it.
@RestController
class OpenApiDocument {

    static final String PATH = ApiPaths.ROOT + "/v1/openapi.json";

    /// Anybody may read how to ask.
    @Open
    @GetMapping(PATH)
    ResponseEntity<Resource> getDocument(HttpServletRequest request) {
        String language = AskedLanguage.of(request).locale().getLanguage();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.noCache())
                .varyBy(HttpHeaders.ACCEPT_LANGUAGE)
                .header(HttpHeaders.CONTENT_LANGUAGE, language)
                .body(new ClassPathResource("openapi/v1." + language + ".json"));
    }
}
