package vn.daihoi.pages;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.LocaleResolver;

import java.util.Locale;

@Controller
@ConditionalOnWebApplication
class LanguageController {

    private final LocaleResolver locales;

    LanguageController(LocaleResolver locales) {
        this.locales = locales;
    }

    @Open
    @PostMapping("/language")
    String choose(
            @RequestParam String lang,
            @RequestParam(defaultValue = "/") String back,
            HttpServletRequest request,
            HttpServletResponse response) {
        locales.setLocale(request, response, lang.equals("en") ? Locale.ENGLISH : Texts.VIETNAMESE);
        return "redirect:" + (isOwn(back) ? back : "/");
    }

    /// Only back into this site: an address of another host would make us a springboard.
    private static boolean isOwn(String back) {
        return back.startsWith("/") && !back.startsWith("//") && !back.contains("\\");
    }
}
