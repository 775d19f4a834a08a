package vn.daihoi.pilot.internal;

import org.springframework.stereotype.Component;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.live.Live;
import vn.daihoi.live.TopicGuard;
import vn.daihoi.organization.Campaigns;

import java.util.UUID;

/// Tells open pages of results that somebody scored. What it is they read anew.
@Component
public class PilotScreens implements TopicGuard {

    private static final String KIND = "pilot";

    private final Live live;
    private final PilotStore pilots;
    private final Campaigns campaigns;
    private final Access access;

    PilotScreens(Live live, PilotStore pilots, Campaigns campaigns, Access access) {
        this.live = live;
        this.pilots = pilots;
        this.campaigns = campaigns;
        this.access = access;
    }

    void changed(UUID pilot) {
        live.publish(topic(pilot), "");
    }

    public String topic(UUID pilot) {
        return KIND + ":" + pilot;
    }

    public long position() {
        return live.position();
    }

    @Override
    public String kind() {
        return KIND;
    }

    /// The board alone: others see results when they no longer change.
    @Override
    public boolean mayWatch(Viewer viewer, String object) {
        try {
            return pilots.find(UUID.fromString(object))
                    .flatMap(pilot -> campaigns.unit(pilot.campaign(), pilot.upper()))
                    .filter(upper -> access.may(viewer, Permission.MANAGE_CAMPAIGN, upper))
                    .isPresent();
        } catch (IllegalArgumentException notAKey) {
            return false;
        }
    }
}
