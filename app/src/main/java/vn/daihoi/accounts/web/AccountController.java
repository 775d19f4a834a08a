package vn.daihoi.accounts.web;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

import templates.Templates;

import vn.daihoi.accounts.Access;
import vn.daihoi.accounts.Administration;
import vn.daihoi.accounts.RoleGrant;
import vn.daihoi.accounts.SignedIn;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.accounts.internal.Passwords;
import vn.daihoi.accounts.internal.Passwords.Outcome;
import vn.daihoi.accounts.internal.SecondFactor;
import vn.daihoi.accounts.internal.Sessions;
import vn.daihoi.audit.Act;
import vn.daihoi.audit.Audit;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Notices;

import java.util.List;
import java.util.Map;

/// The viewer's own account.
@Controller
@RequestMapping("/account")
class AccountController {

    private final Templates templates;
    private final Access access;
    private final Administration administration;
    private final Passwords passwords;
    private final SecondFactor secondFactor;
    private final Sessions sessions;
    private final Audit audit;

    AccountController(
            Templates templates,
            Access access,
            Administration administration,
            Passwords passwords,
            SecondFactor secondFactor,
            Sessions sessions,
            Audit audit) {
        this.templates = templates;
        this.access = access;
        this.administration = administration;
        this.passwords = passwords;
        this.secondFactor = secondFactor;
        this.sessions = sessions;
        this.audit = audit;
    }

    @SignedIn
    @GetMapping
    JteModel show(Frame frame, Viewer viewer, HttpServletRequest request) {
        return page(frame, viewer, request, "", "");
    }

    @SignedIn
    @PostMapping("/password")
    Object password(
            Frame frame,
            Viewer viewer,
            @RequestParam(defaultValue = "") String oldPassword,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String passwordAgain,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!password.equals(passwordAgain)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(frame, viewer, request, "accounts.password.not-equal", "");
        }
        String session = request.getSession().getId();
        return switch (passwords.change(viewer, oldPassword, password, session)) {
            case Outcome.Changed _ -> {
                Notices.say(redirect, "accounts.account.password-changed");
                yield "redirect:/account";
            }
            case Outcome.Weak(var weakness) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(frame, viewer, request, weakness.messageKey(), "");
            }
            case Outcome.WrongOld _, Outcome.LinkVoid _ -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(frame, viewer, request, "accounts.password.wrong-old", "");
            }
        };
    }

    @SignedIn
    @PostMapping("/sessions/end")
    String endElsewhere(Viewer viewer, HttpServletRequest request, RedirectAttributes redirect) {
        int ended = sessions.end(viewer.login(), request.getSession().getId());
        audit.record(Act.of("accounts.sessions.ended").after(Map.of("sessions", ended)));
        Notices.say(redirect, "accounts.account.sessions-ended", ended);
        return "redirect:/account";
    }

    /// @return to the page with the picture to scan
    @SignedIn
    @PostMapping("/second-factor/begin")
    String begin(Viewer viewer) {
        if (!secondFactor.isOn(viewer.id())) {
            secondFactor.begin(viewer);
        }
        return "redirect:/account/second-factor";
    }

    @SignedIn
    @GetMapping("/second-factor")
    Object setup(Frame frame, Viewer viewer) {
        var setup = secondFactor.setup(viewer);
        return setup.isPresent()
                ? templates.accountsSecondFactor(frame, setup.get(), false)
                : "redirect:/account";
    }

    /// Shows the recovery codes in the answer itself: only their digests are kept.
    @SignedIn
    @PostMapping("/second-factor/confirm")
    Object confirm(
            Frame frame,
            Viewer viewer,
            @RequestParam(defaultValue = "") String code,
            HttpServletResponse response) {
        List<String> codes = secondFactor.confirm(viewer, code);
        if (!codes.isEmpty()) {
            return templates.accountsRecoveryCodes(frame, codes);
        }
        var setup = secondFactor.setup(viewer);
        if (setup.isEmpty()) {
            return "redirect:/account";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return templates.accountsSecondFactor(frame, setup.get(), true);
    }

    @SignedIn
    @PostMapping("/second-factor/disable")
    Object disable(
            Frame frame,
            Viewer viewer,
            @RequestParam(defaultValue = "") String password,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes redirect) {
        if (!passwords.matches(viewer.id(), password)) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(frame, viewer, request, "", "accounts.password.wrong-old");
        }
        secondFactor.disable(viewer.id());
        Notices.say(redirect, "accounts.account.second-factor-off");
        return "redirect:/account";
    }

    private JteModel page(
            Frame frame,
            Viewer viewer,
            HttpServletRequest request,
            String passwordError,
            String factorError) {
        var grants = access.grants(viewer.id());
        var names = administration.names(grants.stream().map(RoleGrant::unit).toList());
        var roles =
                grants.stream()
                        .map(grant ->
                                new PersonRow.Held(
                                        grant.id().toString(),
                                        grant.role(),
                                        names.getOrDefault(grant.unit(), ""),
                                        false))
                        .toList();
        String current = request.getSession().getId();
        return templates.accountsAccount(
                frame,
                new AccountView(
                        viewer.login(),
                        viewer.name(),
                        roles,
                        sessions.of(viewer.login()).stream()
                                .map(place -> AccountView.Place.of(place, current))
                                .toList(),
                        secondFactor.isOn(viewer.id()),
                        secondFactor.recoveryCodesLeft(viewer.id())),
                passwordError.isEmpty() ? "" : frame.text(passwordError),
                factorError.isEmpty() ? "" : frame.text(factorError));
    }
}
