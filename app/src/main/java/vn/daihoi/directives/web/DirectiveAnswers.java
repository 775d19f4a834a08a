package vn.daihoi.directives.web;

import gg.jte.models.runtime.JteModel;

import org.springframework.stereotype.Component;

import templates.Templates;

import vn.daihoi.accounts.Posted;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.web.DirectivePages.Wish;
import vn.daihoi.directives.web.DirectiveView.Refused;

/// What follows a form on the page of a paper: the page anew, with what was done or what is wrong.
@Component
class DirectiveAnswers {

    private final Templates templates;
    private final DirectivePages pages;

    DirectiveAnswers(Templates templates, DirectivePages pages) {
        this.templates = templates;
        this.pages = pages;
    }

    /// @param what was done, end of a message key
    String said(Posted posted, DirectiveId id, String what) {
        posted.say("directives.said." + what);
        return "redirect:" + DirectivePages.address(posted.campaign(), posted.unit(), id);
    }

    /// @param about which form
    /// @param key of what is wrong
    JteModel refused(Posted posted, DirectiveId id, String about, String key, Object... arguments) {
        return refused(posted, id, Wish.NOTHING, about, key, arguments);
    }

    /// @param wish what the page shows besides, with what was typed
    JteModel refused(
            Posted posted,
            DirectiveId id,
            Wish wish,
            String about,
            String key,
            Object... arguments) {
        posted.refuse();
        var found = pages.find(posted.unit(), id);
        return templates.directivesPaper(
                posted.frame(),
                found.cited(),
                pages.view(
                        posted.campaign(),
                        posted.unit(),
                        posted.viewer(),
                        posted.frame(),
                        found,
                        wish,
                        new Refused(about, posted.frame().text(key, arguments))));
    }
}
