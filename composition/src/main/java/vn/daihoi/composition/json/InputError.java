package vn.daihoi.composition.json;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/// A file of input is wrong. Tells where, what and the cure, in Vietnamese or English.
public final class InputError extends RuntimeException {

    private final InputFault fault;
    private final String path;
    private final transient List<Object> args;

    InputError(InputFault fault, String path, Object... args) {
        super(path + " " + fault.key(), null, false, false);
        this.fault = fault;
        this.path = path;
        this.args = List.of(args);
    }

    public InputFault fault() {
        return fault;
    }

    /// Where the fault stands, such as `$.rules[2].share.min`; `$` is the whole file.
    public String path() {
        return path;
    }

    /// Path, message and cure on one line.
    public String describe(Locale locale) {
        var bundle =
                ResourceBundle.getBundle(
                        "vn.daihoi.composition.json.input",
                        locale,
                        Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));
        return path + ": " + words(bundle, "", locale) + " " + words(bundle, ".cure", locale);
    }

    private String words(ResourceBundle bundle, String suffix, Locale locale) {
        return new MessageFormat(bundle.getString(fault.key() + suffix), locale)
                .format(args.toArray());
    }
}
