package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.review.Context;

import java.util.List;

/// Tasks that do not tell one thing that is asked. Tasks that tell nothing at all belong to
/// [VagueAction] and are left out here.
record ActionGap(PaperForms forms, Asked asked) implements Check {

    static Check read(YamlMap parameters, PaperForms forms) {
        return new ActionGap(forms, parameters.required("asked").oneOf(Asked.class));
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        return isToldInTornTable(text) ? List.of() : tasksWithout(text);
    }

    /// A table whose cells a PDF or a plain text gives as lines may name who does each task and by
    /// when; what it says of which task cannot be read.
    private boolean isToldInTornTable(ReviewedText text) {
        var words = new TaskWords(text, forms.passages().actions());
        return asked != Asked.TARGET
                && text.outline().paragraphs().stream()
                        .filter(paragraph -> !text.tableRows().isRow(paragraph))
                        .anyMatch(words::isTornHead);
    }

    private List<Remark> tasksWithout(ReviewedText text) {
        return ActionGroups.remarks(
                text,
                text.actionItems(forms),
                item -> item.lacks().contains(asked) && !item.isEmptyTalk());
    }
}
