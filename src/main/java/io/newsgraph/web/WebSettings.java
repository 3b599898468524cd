package io.newsgraph.web;

import io.newsgraph.access.AuditLog;
import io.newsgraph.access.Keys;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Path;

/**
 * Where the API listens and where it keeps what it writes.
 *
 * @param address the address to listen at
 * @param port the port; 0 picks a free one
 * @param data the data folder, with the keys, the audit log and the folder of logs
 */
public record WebSettings(InetAddress address, int port, Path data) {

    /** Listens where only this machine reaches it. */
    public static WebSettings local(int port, Path data) {
        return new WebSettings(InetAddress.getLoopbackAddress(), port, data);
    }

    /** Listens at an address; one that is none is an {@link IllegalArgumentException}. */
    public static WebSettings at(String address, int port, Path data) {
        try {
            return new WebSettings(InetAddress.getByName(address), port, data);
        } catch (UnknownHostException unknown) {
            throw new IllegalArgumentException(
                    "\"" + address + "\" is no address of this machine, such as 127.0.0.1 or 0.0.0.0", unknown);
        }
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
