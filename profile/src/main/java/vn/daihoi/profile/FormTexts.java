package vn.daihoi.profile;

import static java.util.stream.Collectors.joining;

import vn.daihoi.profile.yaml.YamlNode;

import java.util.Arrays;

/// Reads words of a form, and refuses facts that there are not and brackets that do not close.
final class FormTexts {

    private FormTexts() {}

    static FormText read(YamlNode node) {
        var text = node.text();
        FormText.FACT
                .matcher(text)
                .results()
                .filter(fact -> FormFact.of(fact.group(1)).isEmpty())
                .findFirst()
                .ifPresent(fact -> {
                    throw ProfileFault.UNKNOWN_FACT.at(node, fact.group(1), facts());
                });
        if (!closes(text, '[', ']') || !closes(text, '{', '}')) {
            throw ProfileFault.BRACKETS_DO_NOT_CLOSE.at(node, text);
        }
        return new FormText(text);
    }

    private static String facts() {
        return Arrays.stream(FormFact.values()).map(FormFact::written).collect(joining(", "));
    }

    /// Whether each opening bracket is closed before the next one opens.
    private static boolean closes(String text, char opening, char closing) {
        boolean open = false;
        for (char sign : text.toCharArray()) {
            if (sign == opening && open || sign == closing && !open) {
                return false;
            }
            open = sign == opening || open && sign != closing;
        }
        return !open;
    }
}
