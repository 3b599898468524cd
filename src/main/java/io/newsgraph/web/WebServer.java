package io.newsgraph.web;

import io.newsgraph.pipeline.ArticleLoader;
import io.newsgraph.web.access.Doorkeeper;
import io.newsgraph.workspace.Workspace;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.Collection;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** The running API and pages. Those who reach it need keys as soon as there are any. */
public final class WebServer implements AutoCloseable {

    private final ConfigurableApplicationContext context;

    private WebServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /**
     * Starts to answer.
     *
     * @param settings where it listens and what it offers
     * @param workspace the graph to answer from; stays the caller's to close
     * @param loader what loads articles that are handed in
     * @throws IllegalArgumentException if others can reach the address and there are no keys
     */
    public static WebServer start(WebSettings settings, Workspace workspace, ArticleLoader loader) {
        settings.requireKeys();
        var application = new SpringApplication(WebApplication.class);
        application.setRegisterShutdownHook(false);
        application.addInitializers(context -> {
            context.getBeanFactory().registerSingleton("webSettings", settings);
            context.getBeanFactory().registerSingleton("workspace", workspace);
            context.getBeanFactory().registerSingleton("articleLoader", loader);
            context.getBeanFactory()
                    .registerSingleton(
                            "doorkeeper",
                            new Doorkeeper(
                                    settings.keys(), settings.isLocal(), isBehindProxy(context.getEnvironment())));
            context.getBeanFactory().registerSingleton("auditLog", settings.auditLog());
        });
        return new WebServer(application.run(settings.arguments()));
    }

    /** The environment variable NEWSGRAPH_BEHIND_PROXY in the words of Spring. */
    private static boolean isBehindProxy(Environment environment) {
        return environment.getProperty("newsgraph.behind.proxy", Boolean.class, false);
    }

    /** Whether nobody listens on a port yet; true for 0. */
    public static boolean isFree(int port) {
        try (var socket = new ServerSocket()) {
            socket.setReuseAddress(true);
            socket.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port));
            return true;
        } catch (IOException taken) {
            return false;
        }
    }

    /** Where it answers. */
    public URI uri() {
        return URI.create("http://localhost:" + context.getEnvironment().getRequiredProperty("local.server.port"));
    }

    /** What Spring has put together of a kind. */
    <T> Collection<T> beans(Class<T> kind) {
        return context.getBeansOfType(kind).values();
    }

    @Override
    public void close() {
        context.close();
    }
}
