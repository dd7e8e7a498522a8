package makegood.limit;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;

/** Addresses as their owners have them: one of IPv6 has 2^64 of them, and counts as one. */
public final class Addresses {

    private static final int NETWORK_BYTES = 8;

    private Addresses() {}

    /** What of an address is counted as one. @param remote as the server tells it, never a name to look up */
    public static String block(String remote) {
        if (!remote.contains(":")) {
            return remote;
        }
        try {
            byte[] bytes = InetAddress.getByName(remote).getAddress();
            return bytes.length == 2 * NETWORK_BYTES
                    ? Arrays.toString(Arrays.copyOf(bytes, NETWORK_BYTES))
                    : Arrays.toString(bytes);
        } catch (UnknownHostException odd) {
            return remote;
        }
    }
}
