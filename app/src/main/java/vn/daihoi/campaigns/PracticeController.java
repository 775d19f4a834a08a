package vn.daihoi.campaigns;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.organization.Campaign;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Notices;

import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

@Controller
class PracticeController {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final CampaignActs acts;

    PracticeController(CampaignActs acts) {
        this.acts = acts;
    }

    @Needs(Permission.MANAGE_CAMPAIGN)
    @PostMapping("/c/{campaign}/practice")
    String move(
            Campaign campaign,
            @RequestParam int days,
            @RequestHeader(name = "Referer", defaultValue = "") String referer,
            RedirectAttributes redirect) {
        if (!campaign.isPractice() || (days != 1 && days != 7)) {
            throw new NotThere();
        }
        LocalDate day = acts.movePracticeDay(campaign, days);
        Notices.say(redirect, "organization.practice.moved", DAY.format(day));
        return "redirect:" + back(referer, campaign);
    }

    /// The page that the button stood on, if it is one of this campaign.
    private static String back(String referer, Campaign campaign) {
        String home = "/c/" + campaign.code();
        try {
            URI from = URI.create(referer);
            String path = from.getRawPath() == null ? "" : from.getRawPath();
            String query = from.getRawQuery() == null ? "" : "?" + from.getRawQuery();
            return path.startsWith(home + "/") ? path + query : home;
        } catch (IllegalArgumentException e) {
            return home;
        }
    }
}
