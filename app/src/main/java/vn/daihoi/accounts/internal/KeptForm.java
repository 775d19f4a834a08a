package vn.daihoi.accounts.internal;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.Part;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.Serializable;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// What a person typed into a form whose session had ended. Travels through the sign-in page as a
/// hidden field, so that nobody can fill our memory without signing in.
///
/// @param address where the form was sent, on this site
/// @param files names of the fields that held files; these are not kept and must be chosen again
/// @param fields what was typed, in order; no passwords
public record KeptForm(String address, List<String> files, List<Field> fields)
        implements Serializable {

    public static final String PARAMETER = "kept";

    private static final String KEY = "sign-in.kept";
    private static final int LONGEST = 200_000;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    public record Field(String name, String value) implements Serializable {}

    /// @return empty when there is more than can be kept
    static Optional<KeptForm> from(HttpServletRequest request)
            throws IOException, ServletException {
        var fields = new ArrayList<Field>();
        int length = 0;
        for (var entry : request.getParameterMap().entrySet()) {
            for (String value : isKept(entry.getKey()) ? entry.getValue() : new String[0]) {
                fields.add(new Field(entry.getKey(), value));
                length += entry.getKey().length() + value.length();
            }
        }
        return length > LONGEST
                ? Optional.empty()
                : Optional.of(new KeptForm(request.getRequestURI(), files(request), fields));
    }

    private static List<String> files(HttpServletRequest request)
            throws IOException, ServletException {
        String type = String.valueOf(request.getContentType());
        return type.startsWith("multipart/")
                ? request.getParts().stream()
                        .filter(KeptForm::isChosen)
                        .map(Part::getName)
                        .distinct()
                        .toList()
                : List.of();
    }

    /// A browser sends a field without a file as one without a name.
    private static boolean isChosen(Part part) {
        String name = part.getSubmittedFileName();
        return name != null && !name.isEmpty();
    }

    public boolean withFiles() {
        return !files.isEmpty();
    }

    private static boolean isKept(String name) {
        return !name.equals("_csrf") && !name.toLowerCase(Locale.ROOT).contains("password");
    }

    /// As one word for a hidden field.
    public String packed() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(MAPPER.writeValueAsString(this).getBytes(StandardCharsets.UTF_8));
    }

    static @Nullable String parameter(HttpServletRequest request) {
        String packed = request.getParameter(PARAMETER);
        return packed == null || packed.isEmpty() ? null : packed;
    }

    /// Takes it from the sign-in form into the session of who has just proved a password.
    static void remember(HttpServletRequest request) {
        Optional.ofNullable(parameter(request))
                .flatMap(KeptForm::unpack)
                .ifPresent(form -> request.getSession().setAttribute(KEY, form));
    }

    public static Optional<KeptForm> of(HttpSession session) {
        return session.getAttribute(KEY) instanceof KeptForm form
                ? Optional.of(form)
                : Optional.empty();
    }

    /// A form that is sent again is kept no longer.
    static void forgetSent(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && request.getMethod().equals("POST")) {
            of(session)
                    .filter(form -> form.address().equals(request.getRequestURI()))
                    .ifPresent(_ -> forget(session));
        }
    }

    /// Once it is not wanted any more.
    public static void forget(HttpSession session) {
        session.removeAttribute(KEY);
    }

    /// @return empty for what we did not pack, or for an address outside of this site
    static Optional<KeptForm> unpack(String packed) {
        try {
            byte[] json = Base64.getUrlDecoder().decode(packed);
            return Optional.of(MAPPER.readValue(json, KeptForm.class)).filter(KeptForm::isOwn);
        } catch (JacksonException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private boolean isOwn() {
        return address.startsWith("/") && !address.startsWith("//") && !address.contains("\\");
    }
}
