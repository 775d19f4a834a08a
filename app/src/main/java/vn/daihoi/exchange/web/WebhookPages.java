package vn.daihoi.exchange.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.exchange.internal.HookDelivery;
import vn.daihoi.exchange.internal.HookEvent;
import vn.daihoi.exchange.internal.Webhook;
import vn.daihoi.exchange.internal.Webhooks;
import vn.daihoi.exchange.web.WebhookPage.Choice;
import vn.daihoi.exchange.web.WebhookPage.Delivery;
import vn.daihoi.exchange.web.WebhookPage.Form;
import vn.daihoi.exchange.web.WebhookPage.Hook;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Moments;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/// Puts the webhooks of a unit into words.
@Component
class WebhookPages {

    private final Webhooks webhooks;

    WebhookPages(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    static String home(Campaign campaign, CampaignUnit unit) {
        return "/c/%s/u/%s/webhooks".formatted(campaign.code(), unit.code());
    }

    /// @param secret just made; null otherwise
    WebhookPage page(
            Campaign campaign, CampaignUnit unit, Frame frame, @Nullable String secret, Form form) {
        List<Hook> hooks = webhooks.of(unit).stream().map(hook -> hook(hook, frame)).toList();
        return new WebhookPage(
                home(campaign, unit),
                answer(hooks, frame),
                hooks,
                Arrays.stream(HookEvent.values())
                        .filter(HookEvent::isChosen)
                        .map(event -> new Choice(event.code(), name(event, frame)))
                        .toList(),
                secret,
                form);
    }

    private static String answer(List<Hook> hooks, Frame frame) {
        if (hooks.isEmpty()) {
            return frame.text("exchange.webhooks.none");
        }
        long off = hooks.stream().filter(hook -> !hook.on()).count();
        return off == 0
                ? frame.text("exchange.webhooks.all-on", hooks.size())
                : frame.text("exchange.webhooks.some-off", hooks.size(), off);
    }

    private static String name(HookEvent event, Frame frame) {
        return frame.text("exchange.webhooks.event." + event.code());
    }

    private Hook hook(Webhook hook, Frame frame) {
        var gaveUp = hook.gaveUpAt();
        return new Hook(
                hook.id().toString(),
                hook.address(),
                hook.events().stream()
                        .sorted()
                        .map(event -> name(event, frame))
                        .collect(Collectors.joining(", ")),
                frame.text("exchange.webhooks.made", hook.madeBy(), Moments.show(hook.madeAt())),
                hook.on(),
                hook.on() ? "reached" : gaveUp == null ? "not-due" : "overdue",
                hook.on() ? "check" : gaveUp == null ? "none" : "late",
                gaveUp == null
                        ? frame.text(hook.on() ? "exchange.webhooks.on" : "exchange.webhooks.off")
                        : frame.text("exchange.webhooks.gave-up", Moments.show(gaveUp)),
                webhooks.deliveries(hook).stream().map(each -> delivery(each, frame)).toList());
    }

    private static Delivery delivery(HookDelivery delivery, Frame frame) {
        var state = delivery.state();
        return new Delivery(
                delivery.id().toString(),
                name(delivery.event(), frame),
                delivery.unit(),
                Moments.show(delivery.madeAt()),
                switch (state) {
                    case SENT -> "reached";
                    case WAITING -> "not-due";
                    case FAILED -> "due-soon";
                    case GIVEN_UP -> "overdue";
                },
                switch (state) {
                    case SENT -> "check";
                    case WAITING -> "pending";
                    case FAILED -> "soon";
                    case GIVEN_UP -> "late";
                },
                frame.text("exchange.webhooks.state." + state.code(), delivery.attempts()),
                reply(delivery, frame),
                state == HookDelivery.State.FAILED
                        ? frame.text("exchange.webhooks.next", Moments.show(delivery.nextTry()))
                        : "");
    }

    private static String reply(HookDelivery delivery, Frame frame) {
        Integer status = delivery.status();
        String fault = delivery.fault();
        if (status != null) {
            return frame.text("exchange.webhooks.status", status);
        }
        return fault == null ? "" : frame.text("exchange.webhooks.fault." + fault);
    }
}
