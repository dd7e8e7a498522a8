package makegood.line;

import makegood.web.Api;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A WebSocket by hand, on a bare socket: for what no decent client would send, or leave unread. */
public final class RawLine implements AutoCloseable {

    static final int TEXT = 0x1;
    static final int BINARY = 0x2;
    static final int CLOSE = 0x8;
    private static final int FINAL = 0x80;

    private final Socket socket = new Socket();

    public RawLine(int port, Api person) throws IOException {
        // Small, so that who does not read is soon noticed.
        socket.setReceiveBufferSize(4 * 1024);
        socket.connect(new InetSocketAddress("127.0.0.1", port));
        socket.setSoTimeout(20_000);
        write(
                ("GET /ws HTTP/1.1\r\nHost: 127.0.0.1:"
                                + port
                                + "\r\n"
                                + "Connection: Upgrade\r\n"
                                + "Upgrade: websocket\r\n"
                                + "Sec-WebSocket-Version: 13\r\n"
                                + "Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
                                + "Sec-WebSocket-Protocol: v12.stomp\r\n"
                                + "Authorization: "
                                + person.header("Authorization")
                                + "\r\n\r\n")
                        .getBytes(StandardCharsets.US_ASCII));
        readHead();
    }

    /** Connected, and with its errors subscribed to. */
    public static RawLine connected(int port, Api person) throws IOException {
        RawLine line = new RawLine(port, person);
        line.text("CONNECT\naccept-version:1.2\nhost:makegood\nheart-beat:0,0\n\n\0");
        return line;
    }

    /** How long a read waits. */
    public void patience(java.time.Duration wait) throws IOException {
        socket.setSoTimeout((int) wait.toMillis());
    }

    public void text(String text) throws IOException {
        frame(TEXT | FINAL, text.getBytes(StandardCharsets.UTF_8));
    }

    /** A frame with the final bit as the kind has it. */
    public void frame(int kind, byte[] body) throws IOException {
        ByteArrayOutputStream frame = new ByteArrayOutputStream(body.length + 14);
        frame.write(kind);
        length(frame, body.length);
        // The mask of zeros leaves the bytes as they are.
        frame.writeBytes(new byte[4]);
        frame.writeBytes(body);
        write(frame.toByteArray());
    }

    public void whole(int kind, byte[] body) throws IOException {
        frame(kind | FINAL, body);
    }

    private static void length(ByteArrayOutputStream frame, int length) {
        if (length < 126) {
            frame.write(0x80 | length);
        } else if (length < 65_536) {
            frame.write(0x80 | 126);
            frame.write(length >> 8);
            frame.write(length);
        } else {
            frame.write(0x80 | 127);
            for (int shift = 56; shift >= 0; shift -= 8) {
                frame.write((int) ((long) length >> shift));
            }
        }
    }

    public void write(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    private void readHead() throws IOException {
        InputStream in = socket.getInputStream();
        int last = 0;
        while (last != 0x0d0a0d0a) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("the handshake was refused");
            }
            last = last << 8 | next;
        }
    }

    /** Reads until the server closes: the code that it gives, or -1 where it just hangs up. */
    public int closeCode() throws IOException {
        InputStream in = socket.getInputStream();
        try {
            while (true) {
                int kind = in.read();
                if (kind < 0) {
                    return -1;
                }
                byte[] body = in.readNBytes(length(in));
                if ((kind & 0xf) == CLOSE) {
                    return body.length < 2 ? 1005 : (body[0] & 0xff) << 8 | body[1] & 0xff;
                }
            }
        } catch (java.net.SocketTimeoutException open) {
            throw new AssertionError("the server leaves the line open", open);
        } catch (IOException reset) {
            return -1;
        }
    }

    private static int length(InputStream in) throws IOException {
        int length = in.read();
        if (length < 126) {
            return Math.max(0, length);
        }
        int bytes = length == 126 ? 2 : 8;
        long all = 0;
        for (int i = 0; i < bytes; i++) {
            all = all << 8 | in.read();
        }
        return (int) all;
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
