package org.vermilion.app.testing;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * A body poured into a socket until the server stops taking it.
 *
 * @param answer what the server said
 * @param taken how many bytes of the body left this side, in bytes
 */
public record Flood(String answer, long taken) {

    private static final byte[] BLOCK = "x".repeat(65_536).getBytes(StandardCharsets.US_ASCII);

    /** @param announced whether the length is told beforehand, or the body comes in chunks */
    public static Flood pour(int port, String path, String token, boolean announced, long length) throws Exception {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(30_000);
            socket.setSendBufferSize(65_536);
            CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> heard(socket));
            OutputStream out = socket.getOutputStream();
            out.write(("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + token
                    + "\r\nIdempotency-Key: 0123456789\r\nContent-Type: "
                    + (path.endsWith("/reading") ? "text/plain" : "application/json")
                    + (announced ? "\r\nContent-Length: " + length : "\r\nTransfer-Encoding: chunked") + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            long taken = 0;
            try {
                while (taken < length && !answer.isDone()) {
                    if (!announced) {
                        out.write("10000\r\n".getBytes(StandardCharsets.US_ASCII));
                    }
                    out.write(BLOCK);
                    if (!announced) {
                        out.write("\r\n".getBytes(StandardCharsets.US_ASCII));
                    }
                    taken += BLOCK.length;
                }
            } catch (IOException closed) {
                // the server takes no more
            }
            return new Flood(answer.get(30, TimeUnit.SECONDS), taken);
        }
    }

    private static String heard(Socket socket) {
        StringBuilder answer = new StringBuilder();
        byte[] buffer = new byte[8_192];
        try {
            for (int n = socket.getInputStream().read(buffer); n >= 0; n = socket.getInputStream().read(buffer)) {
                answer.append(new String(buffer, 0, n, StandardCharsets.UTF_8));
                if (answer.indexOf("\"details\"") > 0) {
                    break;
                }
            }
        } catch (IOException reset) {
            // what was heard until then counts
        }
        return answer.toString();
    }
}
