package vn.daihoi.pages;

import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// Tells the viewer on the next page what an act did.
public final class Notices {

    static final String KEY = "notice.key";
    static final String ARGUMENTS = "notice.arguments";

    private Notices() {}

    /// @param key message key
    /// @param arguments serializable values for its placeholders
    public static void say(RedirectAttributes redirect, String key, Object... arguments) {
        redirect.addFlashAttribute(KEY, key);
        redirect.addFlashAttribute(ARGUMENTS, arguments);
    }
}
