package vn.daihoi.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockServletContext;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.context.support.StaticWebApplicationContext;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

class ManyRoutesTest {

    @Controller
    static class Pages {

        @GetMapping("/")
        void home() {}

        @GetMapping("/c/{campaign}/u/{unit}/plan")
        void plan() {}

        @GetMapping("/c/{campaign}/u/{unit}/{page}")
        void any() {}

        @PostMapping("/c/{campaign}/u/{unit}/plan")
        void changePlan() {}

        @GetMapping({"/c/{campaign}", "/campaign-{code}/start"})
        void campaign() {}

        @GetMapping("/c/{campaign}/u/{unit}/report.{ending}")
        void report() {}

        @GetMapping("/help/**")
        void help() {}

        @GetMapping("/files/{*path}")
        void files() {}
    }

    @ParameterizedTest(name = "GET {0}")
    @ValueSource(
            strings = {
                "/",
                "",
                "/c/dong-da-2024",
                "/c/dong-da-2024/",
                "/campaign-7/start",
                "/campaign-7/end",
                "/c/a/u/00190/plan",
                "/c/a/u/00190/plan/",
                "/c/a/u/00190/Plan",
                "/c/a/u/00190/pl%61n",
                "/c/a/u/00190/plan;v=1",
                "/c/a/x/00190/plan",
                "/c/a/u/00190/report.pdf",
                "/c/a/u/00190/report",
                "/c//u/00190/plan",
                "/help",
                "/help/a/b/c",
                "/files",
                "/files/a/b",
                "/nowhere"
            })
    void findsTheHandlerThatSpringFinds(String address) throws Exception {
        assertThat(handler(new ManyRoutes(), address))
                .isEqualTo(handler(new RequestMappingHandlerMapping(), address));
    }

    private static String handler(RequestMappingHandlerMapping routes, String address)
            throws Exception {
        try (var context = new StaticWebApplicationContext()) {
            context.setServletContext(new MockServletContext());
            context.registerSingleton("pages", Pages.class);
            context.refresh();
            routes.setApplicationContext(context);
            routes.afterPropertiesSet();
            var request = new MockHttpServletRequest("GET", address);
            ServletRequestPathUtils.parseAndCache(request);
            var found = routes.getHandler(request);
            return found != null && found.getHandler() instanceof HandlerMethod method
                    ? method.getMethod().getName()
                    : "none";
        }
    }
}
