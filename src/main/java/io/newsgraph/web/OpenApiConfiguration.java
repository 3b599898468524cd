package io.newsgraph.web;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What the description of the API says about itself. */
@Configuration(proxyBeanMethods = false)
class OpenApiConfiguration {

    @Bean
    OpenAPI description() {
        return new OpenAPI()
                .info(new Info()
                        .title("newsgraph")
                        .version("v1")
                        .description("Who did what to whom, by the news, with every sentence that says so."
                                + " Errors are problem details (RFC 9457).")
                        .license(new License().name("GPL-3.0-or-later").identifier("GPL-3.0-or-later")));
    }
}
