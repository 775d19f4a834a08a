package vn.daihoi.forms;

import vn.daihoi.profile.PaperForm;
import vn.daihoi.profile.PaperForm.HeadingForm;

/// Labels of headings as a form counts them.
final class Counting {

    private Counting() {}

    /// @param number from 1
    static String label(PaperForm form, HeadingForm heading, int number) {
        return heading.label()
                .replace("{number}", Integer.toString(number))
                .replace("{roman}", RomanDigits.of(number))
                .replace("{word}", word(form, number));
    }

    /// Parts beyond the words of the form are counted in digits.
    private static String word(PaperForm form, int number) {
        return number <= form.ordinals().size()
                ? form.ordinals().get(number - 1)
                : Integer.toString(number);
    }
}
