package vn.daihoi.plans.internal;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.organization.CampaignId;
import vn.daihoi.organization.UnitId;
import vn.daihoi.plans.CongressDays;
import vn.daihoi.plans.EarlierDues;
import vn.daihoi.plans.internal.EarlierDueStore.Place;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

@Service
class AskEarlier implements EarlierDues {

    private final EarlierDueStore store;
    private final PlanDay planDay;
    private final CongressDays congressDays;
    private final Dues dues;
    private final ChangeMilestone change;

    AskEarlier(
            EarlierDueStore store,
            PlanDay planDay,
            CongressDays congressDays,
            Dues dues,
            ChangeMilestone change) {
        this.store = store;
        this.planDay = planDay;
        this.congressDays = congressDays;
        this.dues = dues;
        this.change = change;
    }

    @Override
    @Transactional
    public void ask(
            CampaignId campaign, UUID origin, Collection<UnitId> units, String step, int days) {
        if (days < 0 || days > MOST_DAYS) {
            throw new IllegalArgumentException("Days before a congress: " + days);
        }
        changing(
                campaign,
                units,
                Set.of(step),
                () -> store.put(campaign, origin, units, step, days));
    }

    @Override
    @Transactional
    public void withdraw(CampaignId campaign, UUID origin) {
        List<Place> places = store.places(campaign, origin);
        var units = places.stream().map(Place::unit).distinct().toList();
        changing(campaign, units, steps(places), () -> store.remove(campaign, origin));
    }

    @Override
    @Transactional
    public void withdraw(CampaignId campaign, UUID origin, UnitId unit) {
        var steps = steps(store.places(campaign, origin));
        changing(campaign, List.of(unit), steps, () -> store.remove(campaign, origin, unit));
    }

    private static Set<String> steps(List<Place> places) {
        return places.stream().map(Place::step).collect(Collectors.toSet());
    }

    private void changing(
            CampaignId campaign, Collection<UnitId> units, Set<String> steps, Runnable act) {
        LocalDate today = planDay.bring(campaign);
        planDay.lock(campaign);
        act.run();
        dues.reckon(campaign, units, congressDays.of(campaign, units), steps, today);
        change.announce(campaign);
    }
}
