package vn.daihoi.platform;

import java.util.List;
import java.util.Locale;

/// Something to say on the console when the pages are ready: an address to open, accounts to try.
public interface StartNote {

    /// @param address where the pages are, without a final slash
    /// @param locale language of the console
    /// @return lines to print; empty when there is nothing to say
    List<String> lines(String address, Locale locale);
}
