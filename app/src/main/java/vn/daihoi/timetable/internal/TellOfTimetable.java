package vn.daihoi.timetable.internal;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import vn.daihoi.accounts.People;
import vn.daihoi.accounts.Permission;
import vn.daihoi.notifications.Notifications;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.timetable.PublishedCongress;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// Rings for the people of a unit whose congress was published, or moved.
@Component
class TellOfTimetable {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final People people;
    private final Campaigns campaigns;
    private final Notifications bell;

    TellOfTimetable(People people, Campaigns campaigns, Notifications bell) {
        this.people = people;
        this.campaigns = campaigns;
        this.bell = bell;
    }

    /// @param before as published last; null for the first time
    void of(CampaignUnit unit, PublishedCongress now, @Nullable PublishedCongress before) {
        var whom =
                people.holdersOn(Permission.VIEW_PROGRESS, List.of(unit.id())).values().stream()
                        .flatMap(List::stream)
                        .toList();
        var words = new ArrayList<>(List.of(unit.fullName(), day(now.day())));
        String half = now.half().name().toLowerCase(Locale.ROOT);
        boolean moves = before != null && !isSameSlot(now, before);
        if (before != null && moves) {
            words.add(day(before.day()));
        }
        String act = before == null ? "new." : moves ? "moved." : "changed.";
        bell.tell(whom, "timetable.told." + act + half, words, address(unit));
    }

    private static boolean isSameSlot(PublishedCongress one, PublishedCongress other) {
        return one.day().equals(other.day()) && one.half() == other.half();
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }

    private String address(CampaignUnit unit) {
        return "/c/%s/u/%s".formatted(campaigns.get(unit.campaign()).code(), unit.code());
    }
}
