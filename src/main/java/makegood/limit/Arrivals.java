package makegood.limit;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts the bodies that are still on their way. Each keeps a thread waiting for as long as its sender likes: so those of one
 * address are few, those of all take up half of the threads, and beyond that, up to three quarters, each address has one.
 */
@Component
public final class Arrivals {

    private final int fromOne;
    private final int fromAll;
    private final int withFirstOnes;

    private final Map<String, Integer> underWay = new HashMap<>();
    private int all;

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
        String block = Addresses.block(address);
        int theirs = underWay.getOrDefault(block, 0);
        if (theirs >= fromOne || all >= (theirs == 0 ? withFirstOnes : fromAll)) {
            return false;
        }
        underWay.put(block, theirs + 1);
        all++;
        return true;
    }

    /** One that began has come, or will not. */
    public synchronized void ends(String address) {
        underWay.computeIfPresent(
                Addresses.block(address), (block, theirs) -> theirs == 1 ? null : theirs - 1);
        all--;
    }
}
