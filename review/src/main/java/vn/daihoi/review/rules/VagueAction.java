package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;
import vn.daihoi.review.Context;
import vn.daihoi.review.words.Words;

import java.util.List;

/// Tasks that only say that something is to be strengthened, promoted or continued, and neither
/// what is to come of it, nor who does it, nor by when.
///
/// @param surroundings kinds of papers in which headings, targets and tables speak for an item; in
///   others it is judged by itself
/// @param mostWords longer items say more than that
record VagueAction(PaperForms forms, List<String> surroundings, int mostWords) implements Check {

    static Check read(YamlMap parameters, PaperForms forms) {
        return new VagueAction(
                forms,
                parameters.required("with-surroundings").list(YamlNode::text),
                parameters.required("most-words").integer());
    }

    @Override
    public List<Remark> review(ReviewedText text, Context context) {
        boolean around = surroundings.contains(text.document().kind());
        return ActionGroups.remarks(
                text,
                text.actionItems(forms),
                item ->
                        (around ? item.isEmptyTalk() : item.vague() && item.bare())
                                && Words.count(text.text(), item.span()) <= mostWords);
    }
}
