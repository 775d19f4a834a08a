package vn.daihoi.home;

import gg.jte.models.runtime.JteModel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import templates.Templates;

import vn.daihoi.accounts.SignedIn;
import vn.daihoi.organization.Campaigns;
import vn.daihoi.pages.Frame;

@Controller
class HomeController {

    private final Templates templates;
    private final Campaigns campaigns;

    HomeController(Templates templates, Campaigns campaigns) {
        this.templates = templates;
        this.campaigns = campaigns;
    }

    @SignedIn
    @GetMapping("/")
    JteModel home(Frame frame) {
        return templates.homeHome(frame, campaigns.all());
    }
}
