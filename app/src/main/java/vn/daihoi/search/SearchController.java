package vn.daihoi.search;

import gg.jte.models.runtime.JteModel;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.SignedIn;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.pages.Frame;

import java.util.List;

@Controller
class SearchController {

    private static final int LIMIT = 30;
    private static final int LONGEST_QUESTION = 200;

    private final ObjectProvider<SearchSource> sources;
    private final Templates templates;

    SearchController(ObjectProvider<SearchSource> sources, Templates templates) {
        this.sources = sources;
        this.templates = templates;
    }

    @SignedIn
    @GetMapping("/search")
    JteModel find(Viewer viewer, Frame frame, @RequestParam(defaultValue = "") String q) {
        String question = q.substring(0, Math.min(q.length(), LONGEST_QUESTION)).strip();
        return templates.searchSearch(frame, question, groups(viewer, question));
    }

    private List<HitGroup> groups(Viewer viewer, String question) {
        if (question.isEmpty()) {
            return List.of();
        }
        return sources.orderedStream()
                .map(source -> new HitGroup(source.heading(), source.find(viewer, question, LIMIT)))
                .filter(group -> !group.hits().isEmpty())
                .toList();
    }
}
