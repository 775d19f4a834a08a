package vn.daihoi.pages;

import gg.jte.models.runtime.JteModel;
import gg.jte.output.Utf8ByteOutput;

import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.method.support.ModelAndViewContainer;

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

    static void write(JteModel model, HttpServletResponse response) throws IOException {
        var output = new Utf8ByteOutput();
        model.render(output);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(output.getContentLength());
        response.setHeader("Cache-Control", "no-store");
        output.writeTo(response.getOutputStream());
    }
}
