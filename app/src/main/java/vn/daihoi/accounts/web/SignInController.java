package vn.daihoi.accounts.web;

import gg.jte.models.runtime.JteModel;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

import templates.Templates;

import vn.daihoi.accounts.SignedIn;
import vn.daihoi.accounts.Viewer;
import vn.daihoi.accounts.internal.KeptForm;
import vn.daihoi.accounts.internal.SignInEnds;
import vn.daihoi.accounts.internal.Viewers;
import vn.daihoi.pages.Frame;
import vn.daihoi.pages.Open;

import java.io.IOException;
import java.util.Optional;

/// The pages around signing in; the form itself is received by the security filter.
@Controller
class SignInController {

    private final Templates templates;
    private final SignInEnds ends;
    private final Viewers viewers;

    SignInController(Templates templates, SignInEnds ends, Viewers viewers) {
        this.templates = templates;
        this.ends = ends;
        this.viewers = viewers;
    }

    @Open
    @GetMapping("/sign-in")
    JteModel page(
            Frame frame,
            @RequestParam(required = false) String failed,
            @RequestParam(required = false) String left,
            @RequestParam(required = false) String set) {
        String notice = left != null ? "left" : set != null ? "set" : "";
        return templates.accountsSignIn(frame, failed != null, notice, "");
    }

    /// Reached by a forward only: a form came after its session had ended.
    @Open
    @RequestMapping("/sign-in/resume")
    Object resume(Frame frame, HttpServletRequest request, HttpServletResponse response) {
        if (!(request.getAttribute(KeptForm.class.getName()) instanceof KeptForm form)) {
            return "redirect:/sign-in";
        }
        if (viewers.current().isPresent()) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return templates.accountsKept(frame, form);
        }
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        String notice = form.withFiles() ? "ended-with-file" : "ended";
        return templates.accountsSignIn(frame, false, notice, form.packed());
    }

    /// Reached by a forward only: a wrong password while a form is kept.
    @Open
    @RequestMapping("/sign-in/again")
    Object again(
            Frame frame,
            @RequestParam(defaultValue = "") String kept,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (kept.isEmpty() || !request.getMethod().equals("POST")) {
            return "redirect:/sign-in";
        }
        response.setStatus(HttpStatus.UNAUTHORIZED.value());
        return templates.accountsSignIn(frame, true, "ended", kept);
    }

    @SignedIn
    @GetMapping("/sign-in/kept")
    Object kept(Frame frame, HttpServletRequest request) {
        Optional<KeptForm> form = KeptForm.of(request.getSession());
        return form.isPresent() ? templates.accountsKept(frame, form.get()) : "redirect:/";
    }

    @SignedIn
    @PostMapping("/sign-in/kept/drop")
    String drop(HttpServletRequest request) {
        KeptForm.forget(request.getSession());
        return "redirect:/";
    }

    @Open
    @GetMapping("/sign-in/code")
    Object codePage(Frame frame, HttpServletRequest request) {
        return ends.pending(request).isPresent()
                ? templates.accountsCode(frame, false)
                : "redirect:/sign-in";
    }

    @Open
    @PostMapping("/sign-in/code")
    @Nullable Object code(
            Frame frame,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException, ServletException {
        Optional<Viewer> viewer = ends.pending(request);
        if (viewer.isEmpty()) {
            return "redirect:/sign-in";
        }
        if (ends.complete(viewer.get(), code, request, response)) {
            return null;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return templates.accountsCode(frame, true);
    }
}
