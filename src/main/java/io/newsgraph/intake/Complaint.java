package io.newsgraph.intake;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.zip.ZipException;
import javax.net.ssl.SSLException;

/** Puts a failure to read into words for a person. */
final class Complaint {

    private Complaint() {}

    static String of(IOException e) {
        if (e instanceof NoSuchFileException || e instanceof FileNotFoundException) {
            return "there is no such file or folder";
        } else if (e instanceof AccessDeniedException) {
            return "reading it is not permitted";
        } else if (e instanceof ZipException || e instanceof EOFException) {
            return "it is damaged or cut off";
        } else if (e instanceof HttpConnectTimeoutException) {
            return "the server could not be reached in time";
        } else if (e instanceof HttpTimeoutException) {
            return "the server did not answer in time";
        } else if (e instanceof UnknownHostException) {
            return "no server of this name is known";
        } else if (e instanceof ConnectException) {
            return unresolved(e) ? "no server of this name is known" : "the server does not accept connections";
        } else if (e instanceof SSLException) {
            return "no secure connection could be made: " + e.getMessage();
        }
        return "reading it failed: " + (e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage());
    }

    private static boolean unresolved(Throwable e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException) {
                return true;
            }
        }
        return false;
    }
}
