package vn.daihoi.exchange.internal;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.directives.Acknowledgements;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.DirectiveIssued;
import vn.daihoi.directives.PlanRestated;
import vn.daihoi.exchange.edxml.StatusCode;
import vn.daihoi.organization.Campaigns;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/// Tells senders what is done with their papers here: 04 when the paper is handed down, 05 when a
/// unit that got it acknowledges it, 06 when a plan to carry it out is issued.
///
/// A whole country acknowledges within minutes, nearly always a paper that came by another way. So
/// what is told is stored in the transaction of the act, and that there is nothing to tell is
/// remembered.
@Component
class TellProgress {

    private static final int REMEMBERED = 10_000;

    private final IncomingStore store;
    private final StatusMessages statuses;
    private final Campaigns campaigns;
    private final Set<News> settled = Collections.synchronizedSet(remembered());

    TellProgress(IncomingStore store, StatusMessages statuses, Campaigns campaigns) {
        this.store = store;
        this.statuses = statuses;
        this.campaigns = campaigns;
    }

    private record News(DirectiveId paper, StatusCode code) {}

    private static Set<News> remembered() {
        return Collections.newSetFromMap(
                new LinkedHashMap<>() {
                    @Override
                    protected boolean removeEldestEntry(Map.Entry<News, Boolean> eldest) {
                        return size() > REMEMBERED;
                    }
                });
    }

    @EventListener
    @Transactional
    void on(DirectiveIssued issued) {
        tell(new News(issued.directive(), StatusCode.ASSIGNED));
    }

    @EventListener
    @Transactional
    void on(Acknowledgements said) {
        said.all().stream()
                .map(each -> new News(each.directive(), StatusCode.IN_WORK))
                .distinct()
                .forEach(this::tell);
    }

    @EventListener
    @Transactional
    void on(PlanRestated restated) {
        tell(new News(restated.directive(), StatusCode.FINISHED));
    }

    /// A paper is registered together with the message that it came by, and what was told stays
    /// told: once there is nothing to tell, there never will be.
    private void tell(News news) {
        if (settled.contains(news)) {
            return;
        }
        var untold =
                store.byPaper(news.paper().value()).stream()
                        .filter(each -> !each.incoming().told().contains(news.code()))
                        .toList();
        if (untold.isEmpty()) {
            settled.add(news);
        }
        for (var each : untold) {
            campaigns
                    .unit(each.campaign(), each.unit())
                    .ifPresent(unit -> statuses.say(unit, each.incoming(), news.code(), "", ""));
        }
    }
}
