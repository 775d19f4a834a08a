package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Context;
import vn.daihoi.review.rules.Letterhead.Form;
import vn.daihoi.review.rules.Letterhead.Line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Number and symbol of a paper in the head: `Số: 05/KH-MTTQ-BTT` for State and Front, `Số
/// 11-TT/QU` for the Party. The number itself may be open until the paper is registered.
///
/// @param required kinds of papers that must have a number
/// @param types folded names of types by their code, such as `KH`
record FormNumber(Set<String> required, Map<String, String> types) implements Check {

    private static final Pattern PARTS =
            Pattern.compile(
                    "(?<open>\\d*)[^\\p{L}\\d/–—-]*(?<first>[/–—-])?\\s*(?<symbol>\\p{L}.*)?");
    private static final Pattern BLANK =
            Pattern.compile("[-–—/]\\s+(?=\\p{L})|(?<=\\p{L})\\s+[-–—/]");

    static Check read(YamlMap parameters, PaperForms forms) {
        var types = new LinkedHashMap<String, String>();
        parameters
                .required("types")
                .asMap()
                .entries()
                .forEach((code, name) -> types.put(code, name.text()));
        return new FormNumber(Letterhead.requiredIn(parameters), types);
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        var paper = Letterhead.of(text);
        if (paper.form() == Form.UNKNOWN) {
            return List.of();
        }
        var line = paper.head("number");
        if (line.isPresent()) {
            return written(text, paper.form(), line.get());
        }
        return required.contains(text.document().kind())
                ? List.of(Remark.at(paper.headPlace(text), "missing").about("missing"))
                : List.of();
    }

    private List<Remark> written(ReviewedText text, Form form, Line line) {
        var remarks = new ArrayList<Remark>();
        int word = line.folded("number").results().findFirst().orElseThrow().end();
        var rest = line.text().substring(word);
        boolean colon = rest.stripLeading().startsWith(":");
        var parts = PARTS.matcher(rest.replaceFirst("^[\\s:]+", ""));
        if (!parts.lookingAt() || parts.group("symbol") == null) {
            return remarks;
        }
        if (isOtherGrammar(form, parts.group("first"), parts.group("symbol"))) {
            remarks.add(at(line, form == Form.STATE ? "partyGrammar" : "stateGrammar"));
            return remarks;
        }
        if (colon != (form == Form.STATE)) {
            remarks.add(at(line, colon ? "colonTooMuch" : "colonMissing"));
        }
        if (parts.group("open").length() == 1) {
            remarks.add(at(line, "zero").with("number", parts.group("open")));
        }
        if (BLANK.matcher(rest).find()) {
            remarks.add(at(line, "blanks"));
        }
        addType(remarks, text, line, parts.group("symbol"));
        return remarks;
    }

    private static Remark at(Line line, String message) {
        return Remark.at(line.span(), message).about(message).with("number", line.text());
    }

    /// `11-TT/QU` in a State paper, `11/TT-QU` in a Party paper.
    private static boolean isOtherGrammar(Form form, String first, String symbol) {
        boolean slash = "/".equals(first);
        boolean slashInside = symbol.indexOf('/') >= 0;
        return first != null
                && (form == Form.STATE ? !slash && slashInside : slash && !slashInside);
    }

    private void addType(List<Remark> remarks, ReviewedText text, Line line, String symbol) {
        var title = Letterhead.type(text.outline().form().titleText());
        var code = symbol.split("[^\\p{L}]", 2)[0];
        if (title.isEmpty() || !types.containsValue(title)) {
            return;
        }
        var right = codes(title);
        var named = types.get(code);
        if (named != null && !right.contains(code)) {
            remarks.add(
                    at(line, "otherType")
                            .with("code", code)
                            .with("named", named)
                            .with("title", title)
                            .with("right", right.getFirst()));
        } else if (named == null && right.stream().noneMatch(code::equals)) {
            remarks.add(
                    at(line, "noType")
                            .with("code", code)
                            .with("title", title)
                            .with("right", right.getFirst()));
        }
    }

    private List<String> codes(String type) {
        return types.entrySet().stream()
                .filter(entry -> entry.getValue().equals(type))
                .map(Map.Entry::getKey)
                .toList();
    }
}
