package vn.daihoi.exchange.api;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.http.HttpHeaders;

import vn.daihoi.pages.Texts;

/// The language a program asks for by `Accept-Language`: Vietnamese unless English comes first.
final class AskedLanguage {

    private AskedLanguage() {}

    static Texts of(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Texts.in(Texts.VIETNAMESE)
                : Texts.in(request.getLocale());
    }
}
