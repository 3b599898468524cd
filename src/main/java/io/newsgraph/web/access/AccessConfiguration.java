package io.newsgraph.web.access;

import io.newsgraph.access.AuditLog;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.cors.CorsConfiguration;
import org.springframework.web.cors.UrlBasedCorsConfigurationSource;
import org.springframework.web.filter.CorsFilter;
import org.springframework.web.filter.ForwardedHeaderFilter;
import org.springframework.web.filter.OncePerRequestFilter;

/** The filters in their order. */
@Configuration(proxyBeanMethods = false)
class AccessConfiguration {

    private final Set<String> origins;

    /** Takes the origins of other sites whose pages may use the API, such as {@code https://desk.example.org}. */
    AccessConfiguration(@Value("${newsgraph.cors.origins:}") String origins) {
        this.origins = Arrays.stream(origins.split(",", -1))
                .map(String::strip)
                .filter(origin -> !origin.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Before all others: a proxy says by what name it was called, and by whom. Of strangers nobody believes that. */
    @Bean
    FilterRegistrationBean<ForwardedHeaderFilter> behindProxy(Doorkeeper doorkeeper) {
        var registration = new FilterRegistrationBean<>(new ForwardedHeaderFilter());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        registration.setEnabled(doorkeeper.isBehindProxy());
        return registration;
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> foreignPages(Doorkeeper doorkeeper) {
        return inOrder(0, new ForeignPageFilter(doorkeeper.isLocal(), origins));
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> roles(Doorkeeper doorkeeper, AuditLog log) {
        return inOrder(2, new RoleFilter(doorkeeper, log));
    }

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> sizes() {
        return inOrder(3, new SizeFilter());
    }

    /** Without origins there is nothing to allow, and a browser keeps every answer from pages of other sites. */
    @Bean
    FilterRegistrationBean<CorsFilter> crossOrigin() {
        var rules = new CorsConfiguration();
        rules.setAllowedOrigins(List.copyOf(origins));
        rules.setAllowedMethods(List.of("GET", "HEAD", "POST", "PUT", "DELETE"));
        rules.setAllowedHeaders(
                List.of("Authorization", "X-API-Key", "Content-Type", "Accept", "If-None-Match", "Cache-Control"));
        rules.setExposedHeaders(List.of("ETag", "Location"));
        var source = new UrlBasedCorsConfigurationSource();
        source.registerCorsConfiguration("/**", rules);
        var registration = new FilterRegistrationBean<>(new CorsFilter(source));
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 11);
        registration.setEnabled(!origins.isEmpty());
        return registration;
    }

    private static FilterRegistrationBean<OncePerRequestFilter> inOrder(int place, OncePerRequestFilter filter) {
        var registration = new FilterRegistrationBean<>(filter);
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10 + place);
        return registration;
    }
}
