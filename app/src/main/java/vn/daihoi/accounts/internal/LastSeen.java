package vn.daihoi.accounts.internal;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.session.jdbc.JdbcIndexedSessionRepository;
import org.springframework.session.web.http.SessionRepositoryFilter;

/// Spares the database sessions: the time of the last request is written once a minute, see
/// [SeldomSeen], and what a request has just saved is not read again, see [SavedInRequest].
@Configuration
@ConditionalOnWebApplication
class LastSeen {

    @Bean
    static BeanPostProcessor lastSeenOnceAMinute() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return bean instanceof JdbcIndexedSessionRepository stored
                        ? new SeldomSeen<>(stored)
                        : bean;
            }
        };
    }

    @Bean
    FilterRegistrationBean<SavedInRequest> savedInRequest() {
        var filter = new FilterRegistrationBean<>(new SavedInRequest());
        filter.setOrder(SessionRepositoryFilter.DEFAULT_ORDER - 1);
        return filter;
    }
}
