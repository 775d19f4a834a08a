package vn.daihoi.accounts;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Notices;

import java.util.function.Supplier;

/// What comes with every form of a unit's page, for handlers that ask for it: whose page it is, who
/// sent it, and the ways to answer.
///
/// @param page makes the frame of the page, should it be shown again; most forms are answered
///   without
/// @param response whose status tells that it was refused
/// @param redirect what the next page is told
public record Posted(
        Campaign campaign,
        CampaignUnit unit,
        Viewer viewer,
        Supplier<Frame> page,
        HttpServletResponse response,
        RedirectAttributes redirect) {

    /// Frame of the page, made when it is asked for.
    public Frame frame() {
        return page.get();
    }

    /// Tells on the next page what was done.
    ///
    /// @param key of the message
    public void say(String key) {
        Notices.say(redirect, key);
    }

    /// The page comes back with what was typed and what is wrong with it.
    public void refuse() {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
    }
}
