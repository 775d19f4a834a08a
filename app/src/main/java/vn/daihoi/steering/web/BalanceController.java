package vn.daihoi.steering.web;

import gg.jte.models.runtime.JteModel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.steering.internal.BalanceGroups;
import vn.daihoi.steering.internal.BalanceGroups.Which;
import vn.daihoi.steering.internal.Sharing;
import vn.daihoi.steering.internal.Sharing.Given;
import vn.daihoi.steering.internal.Sharing.Share;
import vn.daihoi.steering.web.BalanceView.Part;

/// Sharing units out among the groups, those without a group or all anew: first a look at who would
/// get what, then the act itself, which the list of changes takes back.
@Controller
class BalanceController {

    private static final String PAGE = "/c/{campaign}/u/{unit}/working-groups/balance";

    private final Templates templates;
    private final BalanceGroups balance;

    BalanceController(Templates templates, BalanceGroups balance) {
        this.templates = templates;
        this.balance = balance;
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @GetMapping(PAGE)
    JteModel look(
            Campaign campaign,
            CampaignUnit unit,
            Frame frame,
            @RequestParam(defaultValue = "false") boolean all) {
        Sharing sharing = balance.preview(unit, which(all));
        return templates.steeringBalance(
                frame,
                new BalanceView(
                        WorkingGroupPages.address(campaign, unit),
                        all,
                        sharing.isEmpty()
                                ? frame.text("steering." + nothing(all))
                                : frame.text(
                                        all
                                                ? "steering.balance.answer.all"
                                                : "steering.balance.answer",
                                        sharing.units(),
                                        sharing.shares().size()),
                        sharing.seal(),
                        sharing.shares().stream().map(share -> part(share, frame)).toList()));
    }

    private static Which which(boolean all) {
        return all ? Which.ALL : Which.ALONE;
    }

    private static String nothing(boolean all) {
        return all ? "fault.nothing-to-move" : "fault.nothing-to-balance";
    }

    private static Part part(Share share, Frame frame) {
        int gets = share.units().size();
        return new Part(
                share.name(),
                frame.text("steering.balance.held", share.held(), share.committees()),
                gets == 0
                        ? frame.text("steering.balance.gets-none")
                        : frame.text("steering.balance.gets", gets),
                share.units().stream().map(given -> line("from", given, frame)).toList(),
                share.gone().isEmpty()
                        ? ""
                        : frame.text("steering.balance.gives", share.gone().size()),
                share.gone().stream().map(given -> line("to", given, frame)).toList(),
                frame.text("steering.balance.held", share.heldAfter(), share.committeesAfter()));
    }

    private static String line(String way, Given given, Frame frame) {
        String key = given.other().isEmpty() ? "steering.balance.unit" : "steering.balance." + way;
        return frame.text(key, given.unit().fullName(), given.committees(), given.other());
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping(PAGE)
    String share(
            Posted posted,
            @RequestParam(defaultValue = "") String seal,
            @RequestParam(defaultValue = "false") boolean all) {
        String groups = WorkingGroupPages.address(posted.campaign(), posted.unit());
        return switch (balance.balance(posted.unit(), which(all), seal, posted.viewer())) {
            case DONE -> said(posted, "said.balanced", groups + "#changes");
            case NOTHING -> said(posted, nothing(all), groups);
            case MOVED ->
                    said(
                            posted,
                            "fault.balance-moved",
                            groups + "/balance" + (all ? "?all=true" : ""));
        };
    }

    private static String said(Posted posted, String said, String address) {
        posted.say("steering." + said);
        return "redirect:" + address;
    }
}
