package vn.daihoi.slates.web;

import gg.jte.models.runtime.JteModel;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.organization.Campaign;
import vn.daihoi.organization.CampaignUnit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.NotThere;
import vn.daihoi.slates.SlateId;
import vn.daihoi.slates.internal.Board;
import vn.daihoi.slates.internal.Boards;
import vn.daihoi.slates.internal.Slate;

import java.util.UUID;

/// Two slates, or two versions of one, side by side.
@Controller
class CompareController {

    private final Templates templates;
    private final Boards boards;
    private final Looks looks;

    CompareController(Templates templates, Boards boards, Looks looks) {
        this.templates = templates;
        this.boards = boards;
        this.looks = looks;
    }

    /// @param with another slate of the unit
    /// @param version or a kept version of this one
    @Needs(Permission.VIEW_PERSONNEL)
    @GetMapping(SlateAddress.ONE + "/compare")
    JteModel compare(
            Campaign campaign,
            CampaignUnit unit,
            Viewer viewer,
            Frame frame,
            @PathVariable UUID slate,
            @RequestParam(required = false) @Nullable UUID with,
            @RequestParam(required = false) @Nullable Integer version) {
        var board =
                boards.open(campaign, unit, new SlateId(slate), frame.texts().locale())
                        .orElseThrow(NotThere::new);
        looks.record(viewer, unit, board);
        var other = other(campaign, unit, board.slate(), with, version, frame);
        var name =
                version == null
                        ? other.slate().name()
                        : frame.text("slates.version", board.slate().name(), version);
        return templates.slatesCompare(
                frame,
                unit.fullName(),
                new ComparePages(frame.texts())
                        .view(SlateAddress.of(campaign, unit, slate), board, other, name));
    }

    private Board other(
            Campaign campaign,
            CampaignUnit unit,
            Slate slate,
            @Nullable UUID with,
            @Nullable Integer version,
            Frame frame) {
        var locale = frame.texts().locale();
        if (with != null) {
            return boards.open(campaign, unit, new SlateId(with), locale)
                    .orElseThrow(NotThere::new);
        }
        return boards.versions(slate.id()).stream()
                .filter(kept -> version != null && kept.number() == version)
                .findFirst()
                .map(kept -> boards.with(campaign, unit, slate.with(kept.state()), locale))
                .orElseThrow(NotThere::new);
    }
}
