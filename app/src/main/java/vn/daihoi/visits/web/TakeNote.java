package vn.daihoi.visits.web;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Viewer;
import vn.daihoi.obstacles.NewObstacle;
import vn.daihoi.obstacles.ObstacleId;
import vn.daihoi.obstacles.ObstacleKind;
import vn.daihoi.obstacles.ObstacleSource;
import vn.daihoi.obstacles.Obstacles;
import vn.daihoi.obstacles.Severity;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.visits.NoteOutcome;
import vn.daihoi.visits.VisitNote;
import vn.daihoi.visits.Visits;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/// Takes a note and raises the obstacle in it, both or neither.
@Service
class TakeNote {

    private final Visits visits;
    private final Obstacles obstacles;
    private final Campaigns campaigns;
    private final CampaignProfiles profiles;

    TakeNote(Visits visits, Obstacles obstacles, Campaigns campaigns, CampaignProfiles profiles) {
        this.visits = visits;
        this.obstacles = obstacles;
        this.campaigns = campaigns;
        this.profiles = profiles;
    }

    @Transactional
    public NoteOutcome take(CampaignUnit unit, NoteForm form, List<byte[]> photos, Viewer by) {
        VisitNote note = known(unit, form.note(campaigns.today(unit.campaign()), photos));
        boolean onlyObstacle = note.isEmpty() && !form.obstacle().isEmpty();
        VisitNote kept = onlyObstacle ? withFinding(note, form.obstacle()) : note;
        NoteOutcome outcome = visits.note(unit, kept, by);
        if (!(outcome instanceof NoteOutcome.Refused) && !form.obstacle().isEmpty()) {
            var _ = obstacles.raise(obstacle(unit, form), by);
        }
        return outcome;
    }

    /// Items that the profile does not know are left out.
    private VisitNote known(CampaignUnit unit, VisitNote note) {
        var ids =
                profiles.of(campaigns.get(unit.campaign())).checklist().stream()
                        .map(item -> item.id())
                        .collect(Collectors.toSet());
        return with(note, note.items().stream().filter(ids::contains).toList(), note.findings());
    }

    private static VisitNote withFinding(VisitNote note, String finding) {
        return with(note, note.items(), List.of(finding));
    }

    private static VisitNote with(VisitNote note, List<String> items, List<String> findings) {
        return new VisitNote(
                note.key(),
                note.visit(),
                note.day(),
                note.who(),
                note.seen(),
                note.words(),
                items,
                findings,
                note.followUps(),
                note.photos());
    }

    /// Its key comes from that of the note, so that it too is raised once.
    private static NewObstacle obstacle(CampaignUnit unit, NoteForm form) {
        var key =
                UUID.nameUUIDFromBytes(("obstacle:" + form.key()).getBytes(StandardCharsets.UTF_8));
        return new NewObstacle(
                new ObstacleId(key),
                unit,
                ObstacleKind.OTHER,
                Severity.of(form.severity()).orElse(Severity.SERIOUS),
                ObstacleSource.VISIT,
                form.visit(),
                form.obstacle(),
                "");
    }
}
