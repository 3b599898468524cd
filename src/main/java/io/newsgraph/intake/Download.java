package io.newsgraph.intake;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Fetches what stands at an address. */
final class Download {

    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    private final Duration patience;

    Download(Duration patience) {
        this.patience = patience;
    }

    static Content of(String address) throws IOException, UnreadableContent {
        return new Download(Duration.ofSeconds(60)).from(address);
    }

    Content from(String address) throws IOException, UnreadableContent {
        var uri = WebAddress.web(address).orElseThrow(() -> new UnreadableContent("it is no complete web address"));
        var request = HttpRequest.newBuilder(uri)
                .header("User-Agent", "newsgraph/0.1")
                .header(
                        "Accept",
                        "text/html, application/xhtml+xml, application/rss+xml, application/atom+xml, */*;q=0.5")
                .build();
        var response = send(request);
        if (response.statusCode() != 200) {
            throw new UnreadableContent("the server answered with status " + response.statusCode() + meaning(response));
        }
        return new Content(address, response.uri().toString(), new ByteArrayInputStream(response.body()));
    }

    private HttpResponse<byte[]> send(HttpRequest request) throws IOException, UnreadableContent {
        var answer = CLIENT.sendAsync(request, head -> new LimitedBody(Content.MOST_BYTES));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new UnreadableContent("the server took longer than " + patience.toSeconds() + " seconds to answer");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new UnreadableContent("reading it was interrupted");
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException failure ? failure : new IOException(e.getCause());
        } finally {
            answer.cancel(true);
        }
    }

    private static String meaning(HttpResponse<?> response) {
        return switch (response.statusCode()) {
            case 401, 403 -> ": it may not be read without permission";
            case 404, 410 -> ": there is nothing at this address";
            case 429 -> ": too many requests, try again later";
            default -> response.statusCode() >= 500 ? ": something is wrong with the server" : "";
        };
    }
}
