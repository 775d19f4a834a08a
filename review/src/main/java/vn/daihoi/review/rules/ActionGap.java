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
        return ActionGroups.remarks(
                text,
                text.actionItems(forms),
                item -> item.lacks().contains(asked) && !item.isEmptyTalk());
    }
}
