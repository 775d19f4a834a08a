package vn.daihoi.exchange.web;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import templates.Templates;

import vn.daihoi.accounts.SignedIn;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.exchange.internal.AccessTokens;
import vn.daihoi.exchange.internal.AccessTokens.Wish;
import vn.daihoi.exchange.web.OwnBranches.Meant;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Notices;

import java.util.UUID;

/// Tokens with which other programs act for the viewer.
@Controller
@RequestMapping("/account/tokens")
class TokensController {

    private final Templates templates;
    private final AccessTokens tokens;
    private final OwnBranches branches;
    private final TokenPages pages;

    TokensController(
            Templates templates, AccessTokens tokens, OwnBranches branches, TokenPages pages) {
        this.templates = templates;
        this.tokens = tokens;
        this.branches = branches;
        this.pages = pages;
    }

    @SignedIn
    @GetMapping
    JteModel show(Frame frame, Viewer viewer) {
        return page(frame, viewer, TokenForm.EMPTY, TokenPage.Faults.NONE, null);
    }

    /// Shows the secret in the answer itself: only its digest is kept.
    @SignedIn
    @PostMapping
    JteModel make(Frame frame, Viewer viewer, TokenForm form, HttpServletResponse response) {
        var meant = branches.meant(viewer, form.branchText());
        var faults = faults(form, meant);
        if (!faults.isNone()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(frame, viewer, form, faults, null);
        }
        CampaignUnit branch = meant instanceof Meant.One(var unit) ? unit : null;
        String secret =
                tokens.make(
                        viewer,
                        new Wish(form.nameText(), form.mayWrite(), branch, form.dayCount()));
        return page(frame, viewer, TokenForm.EMPTY, TokenPage.Faults.NONE, secret);
    }

    private static TokenPage.Faults faults(TokenForm form, Meant meant) {
        return new TokenPage.Faults(
                form.nameText().isEmpty() || form.hasLongName(),
                meant instanceof Meant.Nothing,
                form.dayCount() == 0);
    }

    @SignedIn
    @PostMapping("/{token}/revoke")
    String revoke(Viewer viewer, @PathVariable UUID token, RedirectAttributes redirect) {
        if (!tokens.revoke(viewer, token)) {
            throw new NotThere();
        }
        Notices.say(redirect, "exchange.tokens.revoked");
        return "redirect:/account/tokens";
    }

    private JteModel page(
            Frame frame,
            Viewer viewer,
            TokenForm form,
            TokenPage.Faults faults,
            @Nullable String secret) {
        return templates.exchangeTokens(frame, pages.page(viewer, form, faults, secret));
    }
}
