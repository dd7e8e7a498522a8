package makegood.limit;

import com.google.common.cache.CacheBuilder;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Component;

import java.util.Map;

/** Hands out allowances. Each machine counts for itself. */
@Component
@EnableConfigurationProperties(LimitSettings.class)
public final class Allowances {

    /** Beyond what anybody means by it: who sends so much is not listened to any more. */
    private static final int FLOOD = 10;

    private static final int MOST_PEOPLE = 10_000;

    private final LimitSettings settings;

    private final Map<String, Allowance> people = bounded();
    private final Map<String, Allowance> strangers = bounded();

    Allowances(LimitSettings settings) {
        this.settings = settings;
    }

    /** For requests. @param name that they signed in with */
    public Allowance ofPerson(String name) {
        return people.computeIfAbsent(name, each -> new Allowance(settings.requests()));
    }

    /** For requests of who has not signed in. @param address that they come from */
    public Allowance ofStranger(String address) {
        return strangers.computeIfAbsent(
                Addresses.block(address), each -> new Allowance(settings.strangerRequests()));
    }

    /** For what is sent on one live line. */
    public Allowance ofLine(boolean program) {
        return new Allowance(frames(program));
    }

    /** For all frames of one live line, the refused ones too. */
    public Allowance ofFlood(boolean program) {
        return new Allowance((long) FLOOD * frames(program));
    }

    private static Map<String, Allowance> bounded() {
        return CacheBuilder.newBuilder()
                .maximumSize(MOST_PEOPLE)
                .<String, Allowance>build()
                .asMap();
    }

    private int frames(boolean program) {
        return program ? settings.programFrames() : settings.pageFrames();
    }
}
