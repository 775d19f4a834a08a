package vn.daihoi.dossiers.web;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.dossiers.CongressConditions.Condition;
import vn.daihoi.dossiers.DocumentKey;
import vn.daihoi.dossiers.Side;
import vn.daihoi.dossiers.internal.ApprovalStore;
import vn.daihoi.dossiers.internal.ReadyForCongress;
import vn.daihoi.dossiers.internal.RecordRuling;
import vn.daihoi.dossiers.internal.Ruling;
import vn.daihoi.dossiers.internal.Submission;
import vn.daihoi.dossiers.internal.Withdrawn;
import vn.daihoi.dossiers.web.ApprovalView.Handed;
import vn.daihoi.dossiers.web.ApprovalView.Paper;
import vn.daihoi.dossiers.web.ApprovalView.Said;
import vn.daihoi.dossiers.web.ApprovalView.SideView;
import vn.daihoi.dossiers.web.ApprovalView.Typed;
import vn.daihoi.files.Papers;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignProfiles;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Frame;
import vn.daihoi.profile.DocumentKind;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Puts together the page on which a dossier is handed in and both sides speak.
@Component
class ApprovalPages {

    private final ApprovalStore store;
    private final RecordRuling rulings;
    private final ReadyForCongress ready;
    private final CampaignProfiles profiles;
    private final Campaigns campaigns;
    private final Papers papers;
    private final Access access;

    ApprovalPages(
            ApprovalStore store,
            RecordRuling rulings,
            ReadyForCongress ready,
            CampaignProfiles profiles,
            Campaigns campaigns,
            Papers papers,
            Access access) {
        this.store = store;
        this.rulings = rulings;
        this.ready = ready;
        this.profiles = profiles;
        this.campaigns = campaigns;
        this.papers = papers;
        this.access = access;
    }

    static String address(Campaign campaign, CampaignUnit unit) {
        return DossierPages.address(campaign, unit) + "/approval";
    }

    @Transactional
    ApprovalView view(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @Nullable Typed typed) {
        List<Submission> all = store.all(unit);
        Optional<Submission> current =
                all.stream().filter(one -> one.withdrawn() == null).findFirst();
        boolean edits = access.may(viewer, Permission.EDIT_DOSSIER, unit);
        List<Condition> conditions = ready.of(campaign, unit, current.orElse(null), frame.texts());
        var words = new Words(campaign, unit, frame);
        return new ApprovalView(
                address(campaign, unit),
                DossierPages.address(campaign, unit),
                conditions.stream().allMatch(Condition::met),
                conditions,
                current.map(words::handed).orElse(null),
                edits && current.map(Submission::isReturned).orElse(true),
                edits && current.filter(Submission::isUntouched).isPresent(),
                Stream.of(Side.values())
                        .map(side -> side(unit, viewer, side, current, words))
                        .toList(),
                all.stream().map(words::handed).toList(),
                campaigns.today(campaign.id()),
                papers.limit() >> 20,
                typed);
    }

    private SideView side(
            CampaignUnit unit,
            Viewer viewer,
            Side side,
            Optional<Submission> current,
            Words words) {
        Optional<Ruling> said = current.flatMap(submission -> submission.of(side));
        boolean may = rulings.mayRecord(viewer, unit, side);
        return new SideView(
                side.code(),
                words.frame().text(side.messageKey()),
                said.map(Words::state).orElse(current.isPresent() ? "waiting" : "none"),
                said.map(words::said).orElse(null),
                may && current.isPresent() && said.isEmpty(),
                may && said.isPresent());
    }

    final class Words {

        private final Campaign campaign;
        private final CampaignUnit unit;
        private final Frame frame;

        Words(Campaign campaign, CampaignUnit unit, Frame frame) {
            this.campaign = campaign;
            this.unit = unit;
            this.frame = frame;
        }

        Frame frame() {
            return frame;
        }

        Handed handed(Submission submission) {
            return new Handed(
                    frame.text(
                            "dossiers.approval.handed",
                            submission.number(),
                            submission.byName(),
                            frame.day(submission.on())),
                    submission.note(),
                    withdrawn(submission.withdrawn()),
                    documents(store.versions(submission.id())),
                    submission.rulings().stream().map(this::said).toList());
        }

        private List<Paper> documents(Map<DocumentKey, Integer> versions) {
            return versions.entrySet().stream()
                    .map(entry ->
                            new Paper(
                                    frame.text(
                                            "dossiers.approval.document",
                                            name(entry.getKey()),
                                            entry.getValue()),
                                    "%s/%s/v/%d"
                                            .formatted(
                                                    DossierPages.address(campaign, unit),
                                                    entry.getKey(),
                                                    entry.getValue())))
                    .toList();
        }

        private String name(DocumentKey key) {
            String kind =
                    profiles.of(campaign)
                            .documentKind(key.kind())
                            .map(DocumentKind::name)
                            .map(name -> name.in(frame.texts().locale()))
                            .orElse(key.kind());
            return key.ordinal() == 1 ? kind : kind + " (" + key.ordinal() + ")";
        }

        Said said(Ruling ruling) {
            return new Said(
                    ruling.id(),
                    frame.text(ruling.side().messageKey()),
                    ruling.stands() ? state(ruling) : "withdrawn",
                    line(ruling),
                    ruling.words(),
                    frame.text(
                            "dossiers.approval.recorded",
                            ruling.recordedByName(),
                            frame.day(ruling.recordedOn())),
                    ruling.fileName(),
                    withdrawn(ruling.withdrawn()));
        }

        static String state(Ruling ruling) {
            return ruling.approves() ? "approved" : "returned";
        }

        private String line(Ruling ruling) {
            String key = "dossiers.approval." + state(ruling);
            return ruling.number().isEmpty()
                    ? frame.text(key + ".bare", frame.day(ruling.on()))
                    : frame.text(key, ruling.number(), frame.day(ruling.on()));
        }

        private String withdrawn(@Nullable Withdrawn how) {
            return how == null
                    ? ""
                    : frame.text(
                            "dossiers.approval.withdrawn",
                            how.byName(),
                            frame.day(how.on()),
                            how.why());
        }
    }
}
