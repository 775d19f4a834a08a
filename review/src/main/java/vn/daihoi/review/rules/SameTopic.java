package vn.daihoi.review.rules;

import vn.daihoi.profile.yaml.YamlMap;
import vn.daihoi.profile.yaml.YamlNode;
import vn.daihoi.review.Context;
import vn.daihoi.review.text.Span;
import vn.daihoi.review.words.Folded;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Contributions to one congress whose titles share most of their terms, when the first sentences
/// of both speak of them too.
///
/// A term is a pair of neighbouring words of a title, common words of titles left out.
///
/// @param common words and phrases that say nothing of the topic, folded
/// @param leastShared terms that both titles must share
/// @param leastPercent of the terms of the shorter title
/// @param leadWords words after the title that must speak of the topic
record SameTopic(List<String> common, int leastShared, int leastPercent, int leadWords)
        implements DossierCheck {

    private static final int PERCENT = 100;

    static Check read(YamlMap parameters, PaperForms forms) {
        return new SameTopic(
                        parameters.required("common-words").list(YamlNode::text).stream()
                                .map(Folded::of)
                                .toList(),
                        parameters.required("least-shared").integer(),
                        parameters.required("least-percent").integer(),
                        parameters.required("lead-words").integer())
                .asCheck();
    }

    private record Topic(ReviewedText paper, Set<String> terms, String lead) {

        List<String> shared(Topic other) {
            return terms.stream()
                    .filter(other.terms::contains)
                    .filter(term -> lead.contains(term) && other.lead.contains(term))
                    .toList();
        }
    }

    @Override
    public List<PaperRemark> review(List<ReviewedText> papers, Context context) {
        var topics = papers.stream().map(this::topic).toList();
        var remarks = new ArrayList<PaperRemark>();
        for (int i = 1; i < topics.size(); i++) {
            for (int j = 0; j < i; j++) {
                addSame(remarks, topics.get(i), topics.get(j));
            }
        }
        return remarks;
    }

    private void addSame(List<PaperRemark> remarks, Topic later, Topic earlier) {
        var shared = later.shared(earlier);
        int fewer = Math.min(later.terms().size(), earlier.terms().size());
        if (shared.size() < leastShared || shared.size() * PERCENT < fewer * leastPercent) {
            return;
        }
        var remark =
                Remark.at(later.paper().titlePlace(), "same")
                        .about(earlier.paper().file())
                        .with("file", earlier.paper().file())
                        .with("terms", String.join(", ", joined(shared)))
                        .relatedToPlaces(
                                List.of(
                                        new Remark.Place(
                                                earlier.paper(), earlier.paper().titlePlace())));
        remarks.add(new PaperRemark(later.paper(), remark));
    }

    /// Pairs that overlap are shown as one phrase.
    private static List<String> joined(List<String> pairs) {
        var phrases = new ArrayList<String>();
        for (var pair : pairs) {
            int blank = pair.indexOf(' ');
            var last = phrases.isEmpty() ? "" : phrases.getLast();
            if ((" " + last).endsWith(" " + pair.substring(0, blank))) {
                phrases.set(phrases.size() - 1, last + pair.substring(blank));
            } else {
                phrases.add(pair);
            }
        }
        return phrases;
    }

    private Topic topic(ReviewedText paper) {
        var title = paper.titlePlace();
        return new Topic(paper, terms(paper, title), lead(paper, title.end()));
    }

    private String lead(ReviewedText paper, int from) {
        var words = paper.folded().substring(from).strip().split("[^\\p{L}\\d]+", leadWords + 1);
        return String.join(" ", List.of(words).subList(0, Math.min(leadWords, words.length)));
    }

    private Set<String> terms(ReviewedText paper, Span title) {
        var terms = new LinkedHashSet<String>();
        for (var phrase : withoutCommon(withoutUnits(paper, title)).split("\\|")) {
            var words = phrase.strip().split("[^\\p{L}\\d]+");
            for (int i = 1; i < words.length; i++) {
                terms.add(words[i - 1] + " " + words[i]);
            }
        }
        return terms;
    }

    private static String withoutUnits(ReviewedText paper, Span title) {
        var words = new StringBuilder(paper.folded().substring(title.start(), title.end()));
        paper.mentions().units().stream()
                .map(unit -> unit.span())
                .filter(span -> span.start() >= title.start() && span.end() <= title.end())
                .forEach(span -> {
                    for (int i = span.start(); i < span.end(); i++) {
                        words.setCharAt(i - title.start(), '|');
                    }
                });
        return words.toString();
    }

    private String withoutCommon(String title) {
        var words = " " + title.replaceAll("[^\\p{L}\\d|]+", " ") + " ";
        for (var each : common) {
            words = words.replace(" " + each + " ", " | ");
        }
        return words;
    }
}
