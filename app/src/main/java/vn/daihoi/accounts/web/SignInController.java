package vn.daihoi.accounts.web;

import gg.jte.models.runtime.JteModel;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Open;

@Controller
class SignInController {

    private final Templates templates;

    SignInController(Templates templates) {
        this.templates = templates;
    }

    @Open
    @GetMapping("/sign-in")
    JteModel page(
            Frame frame,
            @RequestParam(required = false) String failed,
            @RequestParam(required = false) String left) {
        return templates.accountsSignIn(frame, failed != null, left != null);
    }
}
