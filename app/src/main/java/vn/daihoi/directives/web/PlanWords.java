package vn.daihoi.directives.web;

import org.springframework.stereotype.Component;

import vn.daihoi.directives.internal.RegisteredPaper;
import vn.daihoi.directives.internal.RestatedPlan;
import vn.daihoi.forms.FormPaper.Block;
import vn.daihoi.forms.FormPaper.Paragraph;
import vn.daihoi.forms.FormPaper.Table;
import vn.daihoi.pages.Texts;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/// What the official paper of a plan says. Papers are in Vietnamese, whatever the language of the
/// page.
@Component
class PlanWords {

    private static final Texts TEXTS = Texts.in(Texts.VIETNAMESE);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/yyyy");
    private static final List<Integer> SHARES = List.of(8, 46, 26, 22);

    List<Block> grounds(RegisteredPaper paper) {
        return List.of(
                new Paragraph(
                        TEXTS.text(
                                "directives.plan.paper.grounds",
                                paper.cited(),
                                DAY.format(paper.issuedOn()),
                                paper.issuer(),
                                paper.subject())));
    }

    List<Block> steps(RestatedPlan plan) {
        var rows = new ArrayList<List<String>>();
        for (var line : plan.lines()) {
            LocalDate due = line.due();
            rows.add(
                    List.of(
                            Integer.toString(rows.size() + 1),
                            line.figure() == null
                                    ? line.text()
                                    : TEXTS.text(
                                            "directives.plan.paper.figure",
                                            line.text(),
                                            line.figure()),
                            line.owner(),
                            due == null ? "" : DAY.format(due)));
        }
        return List.of(
                new Table(
                        SHARES,
                        List.of(
                                TEXTS.text("directives.plan.paper.no"),
                                TEXTS.text("directives.plan.paper.step"),
                                TEXTS.text("directives.plan.paper.owner"),
                                TEXTS.text("directives.plan.paper.due")),
                        rows));
    }
}
