package vn.daihoi.exchange.web;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.exchange.internal.HookEvent;
import vn.daihoi.exchange.internal.Webhooks;
import vn.daihoi.exchange.internal.Webhooks.Outcome;
import vn.daihoi.exchange.web.WebhookPage.Form;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Addresses of other programs that are told what happens in a unit and below it.
@Controller
class WebhooksController {

    private static final String HOME = "/c/{campaign}/u/{unit}/webhooks";
    private static final String HOOK = HOME + "/{hook}";

    private final Templates templates;
    private final WebhookPages pages;
    private final Webhooks webhooks;

    WebhooksController(Templates templates, WebhookPages pages, Webhooks webhooks) {
        this.templates = templates;
        this.pages = pages;
        this.webhooks = webhooks;
    }

    @Needs(Permission.ADMINISTER)
    @GetMapping(HOME)
    JteModel show(Campaign campaign, CampaignUnit unit, Frame frame) {
        return page(campaign, unit, frame, null, Form.EMPTY);
    }

    private JteModel page(
            Campaign campaign, CampaignUnit unit, Frame frame, @Nullable String secret, Form form) {
        return templates.exchangeWebhooks(frame, pages.page(campaign, unit, frame, secret, form));
    }

    /// Shows the secret in the answer itself: it cannot be shown again.
    @Needs(Permission.ADMINISTER)
    @PostMapping(HOME)
    JteModel add(
            Posted posted,
            @RequestParam(defaultValue = "") String address,
            @RequestParam(required = false) @Nullable List<String> events) {
        Set<String> chosen = events == null ? Set.of() : new HashSet<>(events);
        return switch (webhooks.add(posted.unit(), address, events(chosen), posted.viewer())) {
            case Outcome.Made(_, var secret) -> shown(posted, secret, Form.EMPTY);
            case Outcome.Refused(var field, var fault) -> {
                posted.refuse();
                String words = posted.frame().text("exchange.webhooks.fault." + fault);
                yield shown(posted, null, new Form(address, chosen, field, words));
            }
        };
    }

    private static Set<HookEvent> events(Set<String> codes) {
        return codes.stream()
                .flatMap(code -> HookEvent.of(code).stream())
                .filter(HookEvent::isChosen)
                .collect(Collectors.toSet());
    }

    private JteModel shown(Posted posted, @Nullable String secret, Form form) {
        return page(posted.campaign(), posted.unit(), posted.frame(), secret, form);
    }

    @Needs(Permission.ADMINISTER)
    @PostMapping(HOOK + "/secret")
    JteModel renew(Posted posted, @PathVariable UUID hook) {
        String secret = webhooks.renew(posted.unit(), hook).orElseThrow(NotThere::new);
        return shown(posted, secret, Form.EMPTY);
    }

    @Needs(Permission.ADMINISTER)
    @PostMapping(HOOK + "/turn")
    String turn(
            Posted posted,
            @PathVariable UUID hook,
            @RequestParam(defaultValue = "false") boolean on) {
        return said(posted, webhooks.turn(posted.unit(), hook, on), on ? "on" : "off");
    }

    @Needs(Permission.ADMINISTER)
    @PostMapping(HOOK + "/remove")
    String remove(Posted posted, @PathVariable UUID hook) {
        return said(posted, webhooks.remove(posted.unit(), hook), "removed");
    }

    @Needs(Permission.ADMINISTER)
    @PostMapping(HOOK + "/test")
    String test(Posted posted, @PathVariable UUID hook) {
        return said(posted, webhooks.test(posted.unit(), hook), "test");
    }

    @Needs(Permission.ADMINISTER)
    @PostMapping(HOOK + "/deliveries/{delivery}/again")
    String again(Posted posted, @PathVariable UUID hook, @PathVariable UUID delivery) {
        return said(posted, webhooks.again(posted.unit(), hook, delivery), "again");
    }

    /// @param what was done, end of a message key
    private static String said(Posted posted, boolean there, String what) {
        if (!there) {
            throw new NotThere();
        }
        posted.say("exchange.webhooks.said." + what);
        return "redirect:" + WebhookPages.home(posted.campaign(), posted.unit());
    }
}
