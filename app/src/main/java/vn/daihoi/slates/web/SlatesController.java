package vn.daihoi.slates.web;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.slates.SlateId;
import vn.daihoi.slates.internal.Bound;
import vn.daihoi.slates.internal.ChangeSlate;
import vn.daihoi.slates.internal.ChangeStructure;
import vn.daihoi.slates.internal.ChangeStructure.Wanted;
import vn.daihoi.slates.internal.KeepSlates;
import vn.daihoi.slates.internal.KeepSlates.Begun;
import vn.daihoi.slates.internal.KeepSlates.Start;
import vn.daihoi.slates.internal.OwnRule.Counted;
import vn.daihoi.slates.web.SlatesView.Typed;

import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;

/// The slates of a unit, the size of its Committee and the rules on its structure.
@Controller
class SlatesController {

    private final Templates templates;
    private final SlatesPages pages;
    private final KeepSlates slates;
    private final ChangeStructure structure;
    private final Access access;

    SlatesController(
            Templates templates,
            SlatesPages pages,
            KeepSlates slates,
            ChangeStructure structure,
            Access access) {
        this.templates = templates;
        this.pages = pages;
        this.slates = slates;
        this.structure = structure;
        this.access = access;
    }

    /// Those of the top of what the viewer may see.
    @Needs(Permission.VIEW_PERSONNEL)
    @GetMapping("/c/{campaign}/personnel/slates")
    String own(Campaign campaign, Viewer viewer) {
        var top = access.branches(viewer, Permission.VIEW_PERSONNEL, campaign.id()).getFirst();
        return "redirect:" + SlateAddress.of(campaign, top);
    }

    @Needs(Permission.VIEW_PERSONNEL)
    @GetMapping(SlateAddress.ALL)
    JteModel show(Campaign campaign, CampaignUnit unit, Viewer viewer, Frame frame) {
        return page(campaign, unit, viewer, frame, Typed.NOTHING);
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(SlateAddress.ALL)
    Object begin(
            Posted posted,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "sitting") String start) {
        var from = start.equals("empty") ? Start.EMPTY : Start.SITTING;
        return begun(posted, name, slates.begin(posted.unit(), name, from, posted.viewer()));
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(SlateAddress.ONE + "/copy")
    Object copy(
            Posted posted, @PathVariable UUID slate, @RequestParam(defaultValue = "") String name) {
        return begun(
                posted,
                name,
                slates.copy(posted.unit(), new SlateId(slate), name, posted.viewer()));
    }

    private Object begun(Posted posted, String name, Begun begun) {
        if (begun.outcome() == ChangeSlate.Outcome.NO_SUCH_SLATE) {
            throw new NotThere();
        }
        return begun.id()
                .<Object>map(id ->
                        "redirect:"
                                + SlateAddress.of(posted.campaign(), posted.unit())
                                + "/"
                                + id.value())
                .orElseGet(() ->
                        refused(
                                posted,
                                new Typed(
                                        "begin",
                                        fault(posted, begun.outcome()),
                                        name,
                                        "",
                                        "",
                                        "",
                                        "")));
    }

    /// Puts a slate away.
    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(SlateAddress.ONE + "/put-away")
    String putAway(Posted posted, @PathVariable UUID slate) {
        var outcome = slates.putAway(posted.unit(), new SlateId(slate), posted.viewer());
        if (outcome == ChangeSlate.Outcome.NO_SUCH_SLATE) {
            throw new NotThere();
        }
        return said(posted, "put-away");
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(SlateAddress.ALL + "/seats")
    Object seats(
            Posted posted,
            @RequestParam(defaultValue = "") String seats,
            @RequestParam(defaultValue = "") String approved) {
        try {
            var outcome =
                    structure.setSeats(
                            posted.unit(), whole(seats), whole(approved), posted.viewer());
            if (outcome == ChangeStructure.Outcome.DONE) {
                return said(posted, "seats");
            }
            return refused(
                    posted,
                    new Typed("seats", fault(posted, outcome), "", seats, approved, "", ""));
        } catch (NumberFormatException e) {
            return refused(
                    posted,
                    new Typed(
                            "seats",
                            posted.frame().text("slates.fault.bad-seats"),
                            "",
                            seats,
                            approved,
                            "",
                            ""));
        }
    }

    private static @Nullable Integer whole(String typed) {
        return typed.isBlank() ? null : (Integer) Integer.parseInt(typed.strip());
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(SlateAddress.ALL + "/rules")
    Object addRule(Posted posted, RuleForm form) {
        var typed =
                new Typed("rule", "", "", form.least(), form.most(), form.source(), form.group());
        try {
            var outcome =
                    structure.add(posted.campaign(), posted.unit(), form.wanted(), posted.viewer());
            return outcome == ChangeStructure.Outcome.DONE
                    ? said(posted, "rule")
                    : refused(posted, with(typed, fault(posted, outcome)));
        } catch (NumberFormatException e) {
            return refused(posted, with(typed, posted.frame().text("slates.fault.bad-bound")));
        }
    }

    /// A rule as typed; numbers with a comma or a point.
    ///
    /// @param base what the bounds count, see [Counted]
    record RuleForm(
            String level,
            String group,
            String base,
            String least,
            String most,
            Boolean wish,
            String source) {

        /// Fields that were not sent come as null.
        RuleForm {
            wish = Boolean.TRUE.equals(wish);
            level = level == null ? "" : level;
            group = group == null ? "" : group;
            base = base == null ? "" : base;
            least = least == null ? "" : least;
            most = most == null ? "" : most;
            source = source == null ? "" : source;
        }

        Wanted wanted() {
            var counted =
                    Arrays.stream(Counted.values())
                            .filter(one -> one.code().equals(base))
                            .findFirst()
                            .orElse(Counted.PEOPLE);
            return new Wanted(
                    level, group, counted, Bound.read(least), Bound.read(most), wish, source);
        }
    }

    @Needs(Permission.EDIT_PERSONNEL)
    @PostMapping(SlateAddress.ALL + "/rules/{rule}/remove")
    String removeRule(Posted posted, @PathVariable UUID rule) {
        if (structure.remove(posted.unit(), rule, posted.viewer())
                == ChangeStructure.Outcome.NO_SUCH_RULE) {
            throw new NotThere();
        }
        return said(posted, "rule-removed");
    }

    private static Typed with(Typed typed, String fault) {
        return new Typed(
                typed.form(),
                fault,
                typed.name(),
                typed.least(),
                typed.most(),
                typed.source(),
                typed.group());
    }

    private static String fault(Posted posted, Enum<?> outcome) {
        return posted.frame()
                .text("slates.fault." + outcome.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    private static String said(Posted posted, String what) {
        posted.say("slates.said." + what);
        return "redirect:" + SlateAddress.of(posted.campaign(), posted.unit());
    }

    private JteModel refused(Posted posted, Typed typed) {
        posted.refuse();
        return page(posted.campaign(), posted.unit(), posted.viewer(), posted.frame(), typed);
    }

    private JteModel page(
            Campaign campaign, CampaignUnit unit, Viewer viewer, Frame frame, Typed typed) {
        return templates.slatesList(
                frame, unit.fullName(), pages.view(campaign, unit, viewer, frame.texts(), typed));
    }
}
