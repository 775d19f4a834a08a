package vn.daihoi.accounts.internal;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.util.List;

@Configuration
class AccountsWebConfiguration implements WebMvcConfigurer {

    private final AccessInterceptor access;
    private final ArgumentResolvers arguments;

    AccountsWebConfiguration(AccessInterceptor access, ArgumentResolvers arguments) {
        this.access = access;
        this.arguments = arguments;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(access);
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(arguments);
    }
}
