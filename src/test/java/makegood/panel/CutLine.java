package makegood.panel;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A line between browser and server that can be cut: every connection through it ends, and new ones are refused. */
final class CutLine implements AutoCloseable {

    private final ServerSocket door;
    private final int serverPort;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private volatile boolean cut;

    CutLine(int serverPort) throws IOException {
        this.serverPort = serverPort;
        this.door = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        Thread.ofVirtual().start(this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    void cut() {
        cut = true;
        open.forEach(CutLine::hangUp);
    }

    void mend() {
        cut = false;
    }

    @Override
    public void close() throws IOException {
        door.close();
        cut();
    }

    private void accept() {
        while (!door.isClosed()) {
            try {
                Socket browser = door.accept();
                if (cut) {
                    hangUp(browser);
                } else {
                    join(browser, new Socket("127.0.0.1", serverPort));
                }
            } catch (IOException closed) {
                // The door was closed, or the server is away: the browser sees a broken line either
                // way.
            }
        }
    }

    private void join(Socket browser, Socket server) {
        open.add(browser);
        open.add(server);
        // Cut between the look and the joining: whoever cut did not see them yet.
        if (cut) {
            hangUp(browser);
            hangUp(server);
        }
        Thread.ofVirtual().start(() -> carry(browser, server));
        Thread.ofVirtual().start(() -> carry(server, browser));
    }

    private void carry(Socket from, Socket to) {
        try {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException broken) {
            // One end has hung up: so does the other.
        } finally {
            hangUp(from);
            hangUp(to);
            open.remove(from);
            open.remove(to);
        }
    }

    private static void hangUp(Socket socket) {
        try {
            socket.close();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
