package vn.daihoi.pages;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Objects;

/// Renders a typed template straight into the response.
final class JteModelHandler implements HandlerMethodReturnValueHandler {

    @Override
    public boolean supportsReturnType(MethodParameter type) {
        return JteModel.class.isAssignableFrom(type.getParameterType());
    }

    @Override
    public void handleReturnValue(
            @Nullable Object value,
            MethodParameter type,
            ModelAndViewContainer container,
            NativeWebRequest request)
            throws IOException {
        container.setRequestHandled(true);
        if (value instanceof JteModel model) {
            write(
                    model,
                    Objects.requireNonNull(request.getNativeResponse(HttpServletResponse.class)));
        }
    }

    /// In one piece: each write passes through all filters that watch the answer, and a table has
    /// thousands of pieces.
    private static byte[] whole(Utf8ByteOutput output) throws IOException {
        var page = new ByteArrayOutputStream(output.getContentLength());
        output.writeTo(page);
        return page.toByteArray();
    }

    static void write(JteModel model, HttpServletResponse response) throws IOException {
        var output = new Utf8ByteOutput();
        model.render(output);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(output.getContentLength());
        response.setHeader("Cache-Control", "no-store");
        response.getOutputStream().write(whole(output));
    }
}
