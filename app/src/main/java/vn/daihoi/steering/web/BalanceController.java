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
import vn.daihoi.steering.internal.Sharing;
import vn.daihoi.steering.internal.Sharing.Given;
import vn.daihoi.steering.internal.Sharing.Share;
import vn.daihoi.steering.web.BalanceView.Part;

/// Sharing units without a group out among the groups: first a look at who would get what, then the
/// act itself, which the list of changes takes back.
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
    JteModel look(Campaign campaign, CampaignUnit unit, Frame frame) {
        Sharing sharing = balance.preview(unit);
        return templates.steeringBalance(
                frame,
                new BalanceView(
                        WorkingGroupPages.address(campaign, unit),
                        sharing.isEmpty()
                                ? frame.text("steering.fault.nothing-to-balance")
                                : frame.text(
                                        "steering.balance.answer",
                                        sharing.units(),
                                        sharing.shares().size()),
                        sharing.seal(),
                        sharing.shares().stream().map(share -> part(share, frame)).toList()));
    }

    private static Part part(Share share, Frame frame) {
        int gets = share.units().size();
        return new Part(
                share.name(),
                frame.text("steering.balance.held", share.held(), share.committees()),
                gets == 0
                        ? frame.text("steering.balance.gets-none")
                        : frame.text("steering.balance.gets", gets),
                share.units().stream().map(given -> line(given, frame)).toList(),
                frame.text("steering.balance.held", share.held() + gets, share.committeesAfter()));
    }

    private static String line(Given given, Frame frame) {
        return frame.text("steering.balance.unit", given.unit().fullName(), given.committees());
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping(PAGE)
    String share(Posted posted, @RequestParam(defaultValue = "") String seal) {
        String groups = WorkingGroupPages.address(posted.campaign(), posted.unit());
        return switch (balance.balance(posted.unit(), seal, posted.viewer())) {
            case DONE -> said(posted, "said.balanced", groups + "#changes");
            case NOTHING -> said(posted, "fault.nothing-to-balance", groups);
            case MOVED -> said(posted, "fault.balance-moved", groups + "/balance");
        };
    }

    private static String said(Posted posted, String said, String address) {
        posted.say("steering." + said);
        return "redirect:" + address;
    }
}
