package vn.daihoi.accounts.web;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.Person;
import vn.daihoi.accounts.internal.OneTimeLinks;
import vn.daihoi.accounts.internal.Passwords;
import vn.daihoi.accounts.internal.Passwords.Outcome;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Open;

import java.util.Optional;

/// Choosing a password with a one-time link.
@Controller
class OneTimeLinkController {

    private final Templates templates;
    private final OneTimeLinks links;
    private final Passwords passwords;

    OneTimeLinkController(Templates templates, OneTimeLinks links, Passwords passwords) {
        this.templates = templates;
        this.links = links;
        this.passwords = passwords;
    }

    @Open
    @GetMapping("/sign-in/link/{token}")
    JteModel page(Frame frame, @PathVariable String token, HttpServletResponse response) {
        return page(frame, token, "", response, HttpStatus.OK);
    }

    @Open
    @PostMapping("/sign-in/link/{token}")
    Object choose(
            Frame frame,
            @PathVariable String token,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String passwordAgain,
            HttpServletResponse response) {
        if (!password.equals(passwordAgain)) {
            return page(
                    frame,
                    token,
                    "accounts.password.not-equal",
                    response,
                    HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return switch (passwords.setByLink(token, password)) {
            case Outcome.Changed _ -> "redirect:/sign-in?set";
            case Outcome.Weak(var weakness) ->
                    page(
                            frame,
                            token,
                            weakness.messageKey(),
                            response,
                            HttpStatus.UNPROCESSABLE_CONTENT);
            case Outcome.LinkVoid _, Outcome.WrongOld _ ->
                    page(frame, token, "", response, HttpStatus.NOT_FOUND);
        };
    }

    private JteModel page(
            Frame frame,
            String token,
            String errorKey,
            HttpServletResponse response,
            HttpStatus status) {
        Optional<Person> holder = links.holder(token);
        response.setStatus(holder.isEmpty() ? HttpStatus.NOT_FOUND.value() : status.value());
        String error = errorKey.isEmpty() ? "" : frame.text(errorKey);
        return holder.isEmpty()
                ? templates.accountsLinkVoid(frame)
                : templates.accountsLink(frame, holder.get(), token, error);
    }
}
