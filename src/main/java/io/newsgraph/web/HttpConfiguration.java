package io.newsgraph.web;

import org.apache.tomcat.util.buf.EncodedSolidusHandling;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** How requests are read, and where the front page leads. */
@Configuration(proxyBeanMethods = false)
class HttpConfiguration implements WebMvcConfigurer {

    private static final String API_PAGE = "/swagger-ui.html";

    /** Ids of articles are often addresses: an encoded slash is a part of the id, no border between parts of the path. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> idsWithSlashes() {
        return factory -> factory.addConnectorCustomizers(
                connector -> connector.setEncodedSolidusHandling(EncodedSolidusHandling.PASS_THROUGH.getValue()));
    }

    /** Tomcat's own error page is replaced as well: every error is a problem. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemsFromTomcat() {
        return factory -> factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new ProblemValve()));
    }

    /** Whoever stops the program does not wait for an article that is still being read; it is not written then. */
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> quickStop() {
        return factory -> factory.addConnectorCustomizers(
                connector -> connector.setProperty("executorTerminationTimeoutMillis", "500"));
    }

    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> callersFromTomcat() {
        return factory ->
                factory.addContextCustomizers(context -> context.getPipeline().addValve(new CallerValve()));
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addRedirectViewController("/", API_PAGE);
    }

    /** Names of kinds may be written in any case, as names of types may. */
    @Override
    public void addFormatters(FormatterRegistry registry) {
        ApplicationConversionService.addApplicationConverters(registry);
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new ParameterCheck()).addPathPatterns("/api/v1/**");
    }
}
