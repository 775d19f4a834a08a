package vn.daihoi.pages;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.HandlerMethodReturnValueHandler;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.CookieLocaleResolver;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

import templates.StaticTemplates;
import templates.Templates;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

@Configuration
class PagesConfiguration {

    @Bean
    Templates templates() {
        return new StaticTemplates();
    }

    @Configuration
    @ConditionalOnWebApplication
    static class Web implements WebMvcConfigurer {

        private final FrameArgument frames;

        Web(FrameArgument frames) {
            this.frames = frames;
        }

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(frames);
        }

        /// Vietnamese unless the viewer chose English; what the browser prefers says nothing in
        /// this field.
        @Bean
        LocaleResolver localeResolver() {
            var resolver = new CookieLocaleResolver("lang");
            resolver.setDefaultLocale(Texts.VIETNAMESE);
            resolver.setCookieMaxAge(Duration.ofDays(365));
            return resolver;
        }

        @Bean
        WebMvcRegistrations manyRoutes() {
            return new WebMvcRegistrations() {
                @Override
                public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
                    return new ManyRoutes();
                }
            };
        }

        @Bean
        SmartInitializingSingleton jteModelsFirst(RequestMappingHandlerAdapter adapter) {
            return () -> {
                var handlers = new ArrayList<HandlerMethodReturnValueHandler>();
                handlers.add(new JteModelHandler());
                var defaults = adapter.getReturnValueHandlers();
                if (defaults != null) {
                    handlers.addAll(defaults);
                }
                adapter.setReturnValueHandlers(handlers);
            };
        }
    }
}
