package vn.daihoi.accounts.internal;

import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;

import java.util.ArrayList;
import java.util.List;

@Configuration
class AccountsWebConfiguration implements WebMvcConfigurer {

    private final AccessInterceptor access;

    AccountsWebConfiguration(AccessInterceptor access) {
        this.access = access;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(access);
    }

    @Configuration
    @ConditionalOnWebApplication
    static class Arguments implements WebMvcConfigurer {

        private final PostedArgument posted;

        Arguments(PostedArgument posted) {
            this.posted = posted;
        }

        @Override
        public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
            resolvers.add(posted);
        }

        /// Before Spring's own: a viewer is a principal too, and Spring would hand out the token
        /// around it.
        @Bean
        SmartInitializingSingleton viewersFirst(
                RequestMappingHandlerAdapter adapter, ArgumentResolvers ours) {
            return () -> {
                var resolvers = new ArrayList<HandlerMethodArgumentResolver>();
                resolvers.add(ours);
                var defaults = adapter.getArgumentResolvers();
                if (defaults != null) {
                    resolvers.addAll(defaults);
                }
                adapter.setArgumentResolvers(resolvers);
            };
        }
    }
}
