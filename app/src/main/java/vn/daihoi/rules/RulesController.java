package vn.daihoi.rules;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.SignedIn;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Texts;
import vn.daihoi.profile.Mark;
import vn.daihoi.rules.RulesPage.Choice;

import java.util.Arrays;
import java.util.List;

@Controller
class RulesController {

    private final RulesInForce rules;
    private final Templates templates;

    RulesController(RulesInForce rules, Templates templates) {
        this.rules = rules;
        this.templates = templates;
    }

    @SignedIn
    @GetMapping("/rules")
    JteModel list(
            Frame frame,
            @RequestParam(required = false) @Nullable String profile,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(required = false) @Nullable String mark) {
        List<String> known = rules.profiles();
        String shown = profile == null ? known.getFirst() : profile;
        if (!known.contains(shown)) {
            throw new NotThere();
        }
        return templates.rulesRules(frame, page(shown, q, wanted(mark), frame.texts()));
    }

    private RulesPage page(String profile, String question, @Nullable Mark mark, Texts texts) {
        var sections =
                rules.sections(profile, texts).stream()
                        .map(section -> section.answering(question, mark))
                        .filter(section -> !section.lines().isEmpty())
                        .toList();
        var choices =
                rules.profiles().stream()
                        .map(id -> new Choice(id, rules.title(id, texts)))
                        .toList();
        return new RulesPage(profile, choices, question, mark, sections);
    }

    private static @Nullable Mark wanted(@Nullable String word) {
        return Arrays.stream(Mark.values())
                .filter(mark -> RulesPage.word(mark).equals(word))
                .findFirst()
                .orElse(null);
    }
}
