package vn.daihoi.files;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Names of files as they come from other people's computers, made harmless to show and to save.
public final class FileName {

    /// Longest name kept, in UTF-16 units: what every file system takes in UTF-8.
    static final int MAX = 80;

    private static final String NAMELESS = "file";
    private static final Pattern FOLDERS = Pattern.compile("^.*[/\\\\]", Pattern.DOTALL);
    // Controls, marks that turn the direction of writing, zero-width signs, unpaired surrogates.
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Zl}\\p{Zp}]");
    private static final Pattern FORBIDDEN = Pattern.compile("[<>:\"|?*]");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern EDGES = Pattern.compile("^[. ]+|[. ]+$");
    private static final Pattern EXTENSION = Pattern.compile("\\.[\\p{L}\\p{N}]{1,10}$");

    private FileName() {}

    /// @param name anything
    /// @return one line of 1 to 80 characters in NFC, without folders, unseen or forbidden signs;
    ///   the extension is kept
    public static String clean(String name) {
        String clean = Normalizer.normalize(name, Normalizer.Form.NFC);
        clean = FOLDERS.matcher(clean).replaceFirst("");
        clean = BLANKS.matcher(clean).replaceAll(" ");
        clean = UNSEEN.matcher(clean).replaceAll("");
        clean = FORBIDDEN.matcher(clean).replaceAll("_");
        clean = shorten(EDGES.matcher(clean).replaceAll(""));
        return clean.isEmpty() ? NAMELESS : clean;
    }

    private static String shorten(String name) {
        if (name.length() <= MAX) {
            return name;
        }
        var extension = EXTENSION.matcher(name);
        String end = extension.find() ? extension.group() : "";
        int cut = MAX - end.length();
        boolean splitsPair = Character.isHighSurrogate(name.charAt(cut - 1));
        return name.substring(0, splitsPair ? cut - 1 : cut).stripTrailing() + end;
    }
}
