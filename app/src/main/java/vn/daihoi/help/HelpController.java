package vn.daihoi.help;

import gg.jte.models.runtime.JteModel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import templates.Templates;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.RoleGrant;
import vn.daihoi.accounts.SignedIn;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.pages.Frame;

@Controller
class HelpController {

    private final Access access;
    private final Templates templates;

    HelpController(Access access, Templates templates) {
        this.access = access;
        this.templates = templates;
    }

    @SignedIn
    @GetMapping("/help")
    JteModel help(Viewer viewer, Frame frame) {
        var roles =
                access.grants(viewer.id()).stream()
                        .map(RoleGrant::role)
                        .distinct()
                        .sorted()
                        .map(HelpTopic::of)
                        .toList();
        return templates.helpHelp(frame, roles);
    }
}
