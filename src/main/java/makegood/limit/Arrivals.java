package makegood.limit;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts the bodies that are still on their way. Each keeps a thread waiting for as long as its sender likes: so those of one
 * address are few, those of all take up half of the threads, and beyond that, up to three quarters, each address has one. What has
 * come of them is kept in memory: so it is limited in the same way.
 */
@Component
public final class Arrivals {

    private static final int BYTES_FROM_ALL = 64 * 1024 * 1024;
    private static final int BYTES_FROM_ONE = BYTES_FROM_ALL / 4;

    /** As much has each address, whatever the others keep there. */
    private static final int FIRST_BYTES = 64 * 1024;

    private final int fromOne;
    private final int fromAll;
    private final int withFirstOnes;

    private final Map<String, UnderWay> underWay = new HashMap<>();
    private UnderWay all = UnderWay.NONE;

    @Autowired
    Arrivals(LimitSettings settings, @Value("${server.tomcat.threads.max:200}") int threads) {
        this(settings.bodiesUnderWay(), threads);
    }

    Arrivals(int fromOne, int threads) {
        this.fromOne = fromOne;
        this.fromAll = Math.max(1, threads / 2);
        this.withFirstOnes = Math.max(1, threads * 3 / 4);
    }

    /** One more, where there is room; its sender then {@link #ends} it. */
    public synchronized boolean begins(String address) {
        int theirs = theirs(address).bodies;
        if (theirs >= fromOne || all.bodies >= (theirs == 0 ? withFirstOnes : fromAll)) {
            return false;
        }
        add(address, 1, 0);
        return true;
    }

    /** More of one that began, where there is room; whoever keeps it {@link #frees} it. */
    public synchronized boolean keeps(String address, int bytes) {
        int theirs = theirs(address).bytes + bytes;
        if (theirs > BYTES_FROM_ONE || theirs > FIRST_BYTES && all.bytes + bytes > BYTES_FROM_ALL) {
            return false;
        }
        add(address, 0, bytes);
        return true;
    }

    /** What was kept waits no more. */
    public synchronized void frees(String address, int bytes) {
        add(address, 0, -bytes);
    }

    /** One that began has come, or will not. */
    public synchronized void ends(String address) {
        add(address, -1, 0);
    }

    private UnderWay theirs(String address) {
        return underWay.getOrDefault(Addresses.block(address), UnderWay.NONE);
    }

    private void add(String address, int bodies, int bytes) {
        all = all.and(bodies, bytes);
        UnderWay theirs = theirs(address).and(bodies, bytes);
        if (theirs.equals(UnderWay.NONE)) {
            underWay.remove(Addresses.block(address));
        } else {
            underWay.put(Addresses.block(address), theirs);
        }
    }

    private record UnderWay(int bodies, int bytes) {

        private static final UnderWay NONE = new UnderWay(0, 0);

        private UnderWay and(int moreBodies, int moreBytes) {
            return new UnderWay(bodies + moreBodies, bytes + moreBytes);
        }
    }
}
