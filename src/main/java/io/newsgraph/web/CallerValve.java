package io.newsgraph.web;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ValveBase;

/** Takes down who has sent a request, where Tomcat still shows it. */
final class CallerValve extends ValveBase {

    CallerValve() {
        super(true);
    }

    @Override
    public void invoke(Request request, Response response) throws IOException, ServletException {
        new Caller(request.getCoyoteRequest()).attachTo(request);
        getNext().invoke(request, response);
    }
}
