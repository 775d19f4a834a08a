package vn.daihoi.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

import java.util.concurrent.atomic.AtomicInteger;

class WithinRequestTest {

    private final AtomicInteger asked = new AtomicInteger();
    private RequestAttributes before;

    @BeforeEach
    void keepTheSurroundings() {
        before = RequestContextHolder.getRequestAttributes();
    }

    @AfterEach
    void putThemBack() {
        RequestContextHolder.setRequestAttributes(before);
    }

    @Test
    void asksOnceWhileAPageIsRead() {
        serve("GET");
        assertThat(ask("a")).isEqualTo(1);
        assertThat(ask("a")).isEqualTo(1);
        assertThat(ask("b")).isEqualTo(2);
    }

    @Test
    void asksTheNextPageAnew() {
        serve("GET");
        ask("a");
        serve("GET");
        assertThat(ask("a")).isEqualTo(2);
    }

    @Test
    void asksEachTimeWhereSomethingMayHaveChanged() {
        serve("POST");
        ask("a");
        assertThat(ask("a")).isEqualTo(2);
    }

    @Test
    void asksEachTimeOutsideOfARequest() {
        RequestContextHolder.resetRequestAttributes();
        ask("a");
        assertThat(ask("a")).isEqualTo(2);
    }

    private static void serve(String method) {
        RequestContextHolder.setRequestAttributes(
                new ServletRequestAttributes(new MockHttpServletRequest(method, "/")));
    }

    private int ask(String question) {
        return WithinRequest.once(question, asked::incrementAndGet);
    }
}
