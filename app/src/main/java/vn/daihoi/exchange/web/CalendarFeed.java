package vn.daihoi.exchange.web;

import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

import vn.daihoi.exchange.internal.CalendarLinks;
import vn.daihoi.exchange.internal.Calendars;
import vn.daihoi.pages.NotThere;
import vn.daihoi.pages.Open;
import vn.daihoi.platform.Secrets;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/// Gives calendars to programs that cannot sign in: the secret in the address stands for its owner.
@RestController
class CalendarFeed {

    static final String PATH = "/calendar/";
    static final String ENDING = ".ics";
    private static final int TAG_BYTES = 16;
    private static final MediaType TYPE = new MediaType("text", "calendar", StandardCharsets.UTF_8);

    private final CalendarLinks links;
    private final Calendars calendars;

    CalendarFeed(CalendarLinks links, Calendars calendars) {
        this.links = links;
        this.calendars = calendars;
    }

    @Open
    @GetMapping(PATH + "{secret}" + ENDING)
    ResponseEntity<byte[]> get(@PathVariable String secret) {
        String base = ServletUriComponentsBuilder.fromCurrentContextPath().toUriString();
        byte[] file =
                links.find(secret)
                        .flatMap(link -> calendars.file(link, base))
                        .orElseThrow(NotThere::new);
        byte[] tag = Arrays.copyOf(Secrets.digest(file), TAG_BYTES);
        return ResponseEntity.ok()
                .contentType(TYPE)
                .eTag("\"" + HexFormat.of().formatHex(tag) + "\"")
                .cacheControl(CacheControl.noCache().cachePrivate())
                .header("X-Robots-Tag", "noindex")
                .header("Content-Disposition", "inline; filename=\"daihoi.ics\"")
                .body(file);
    }

    @Configuration
    @ConditionalOnWebApplication
    static class Gate {

        /// No session is made for a program that reads and goes.
        @Bean
        @Order(0)
        SecurityFilterChain calendarGate(HttpSecurity http) throws Exception {
            return http.securityMatcher(PATH + "**")
                    .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                    .sessionManagement(sessions ->
                            sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                    .requestCache(cache -> cache.disable())
                    .headers(headers -> headers.cacheControl(cache -> cache.disable()))
                    .build();
        }
    }
}
