package vn.daihoi.directives.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

import vn.daihoi.accounts.Needs;
import vn.daihoi.accounts.Permission;
import vn.daihoi.accounts.Posted;
import vn.daihoi.directives.DirectiveId;
import vn.daihoi.directives.internal.RecipientGroups;
import vn.daihoi.pages.NotThere;

import java.util.UUID;

/// Groups of recipients are taken away and brought back on the page of a paper.
@Controller
class RecipientGroupController {

    private static final String ONE = "/c/{campaign}/u/{unit}/directives/{paper}/groups/{group}";

    private final RecipientGroups groups;

    RecipientGroupController(RecipientGroups groups) {
        this.groups = groups;
    }

    @Needs(Permission.EDIT_DIRECTIVES)
    @PostMapping(ONE + "/remove")
    String remove(Posted posted, @PathVariable UUID paper, @PathVariable UUID group) {
        return moved(posted, paper, group, true);
    }

    @Needs(Permission.EDIT_DIRECTIVES)
    @PostMapping(ONE + "/restore")
    String restore(Posted posted, @PathVariable UUID paper, @PathVariable UUID group) {
        return moved(posted, paper, group, false);
    }

    private String moved(Posted posted, UUID paper, UUID group, boolean removed) {
        if (!groups.remove(posted.unit(), group, removed)) {
            throw new NotThere();
        }
        posted.say("directives.said.group-" + (removed ? "removed" : "restored"));
        var address =
                DirectivePages.address(posted.campaign(), posted.unit(), new DirectiveId(paper));
        return "redirect:" + address + (removed ? "?group=" + group : "") + "#hand-down";
    }
}
