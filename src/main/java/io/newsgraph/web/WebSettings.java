package io.newsgraph.web;

import io.newsgraph.access.AuditLog;
import io.newsgraph.access.Keys;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;
import java.util.ArrayList;

/**
 * Where the API listens, where it keeps what it writes, and what it offers.
 *
 * @param address the address to listen at
 * @param port the port; 0 picks a free one
 * @param data the data folder, with the keys, the audit log and the folder of logs
 * @param queries the folder of the user's own questions, which need not be there
 * @param openCypher whether it answers statements of anybody's own; if not, newsgraph.cypher.enabled still may say so
 */
public record WebSettings(InetAddress address, int port, Path data, Path queries, boolean openCypher) {

    /** Listens where only this machine reaches it. */
    public static WebSettings local(int port, Path data) {
        return on(InetAddress.getLoopbackAddress(), port, data);
    }

    /** Listens at an address; one that is none is an {@link IllegalArgumentException}. */
    public static WebSettings at(String address, int port, Path data) {
        try {
            return on(InetAddress.getByName(address), port, data);
        } catch (UnknownHostException unknown) {
            throw new IllegalArgumentException(
                    "\"" + address + "\" is no address of this machine, such as 127.0.0.1 or 0.0.0.0", unknown);
        }
    }

    /** The same with other questions, and with statements of anybody's own or without. */
    public WebSettings offering(Path otherQueries, boolean anyCypher) {
        return new WebSettings(address, port, data, otherQueries, anyCypher);
    }

    private static WebSettings on(InetAddress address, int port, Path data) {
        return new WebSettings(address, port, data, data.resolve("queries"), false);
    }

    /**
     * Refuses an open door: whoever listens where others can reach it needs keys.
     *
     * @throws IllegalArgumentException if there are none
     */
    public void requireKeys() {
        if (!isLocal() && keys().isEmpty()) {
            throw new IllegalArgumentException(
                    "At the address " + address.getHostAddress() + " others can reach the graph,"
                            + " and there are no keys yet: make one with newsgraph keys create NAME --role ROLE, or listen at"
                            + " 127.0.0.1.");
        }
    }

    /** In the words of Spring. */
    String[] arguments() {
        var arguments = new ArrayList<String>();
        arguments.add("--server.address=" + address.getHostAddress());
        arguments.add("--server.port=" + port);
        arguments.add("--logging.file.path=" + data.resolve("logs"));
        if (openCypher) {
            arguments.add("--newsgraph.cypher.enabled=true");
        }
        return arguments.toArray(String[]::new);
    }

    boolean isLocal() {
        return address.isLoopbackAddress();
    }

    Keys keys() {
        return Keys.in(data);
    }

    AuditLog auditLog() {
        return AuditLog.in(data);
    }
}
