package makegood.people;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a program with a token may do of all that its person may. Never: to make tokens, or to set the password. */
public enum Scope {
    /** Reads. */
    READ("", ""),
    /** Takes part in calls, and reads. */
    CALLS("POST|PUT|DELETE", "/api/(calls|check|analyze|ask)(/.*)?|/api/me/settings"),
    /** Asks for tokens for the panel in a frame, and nothing else. */
    FRAMES("POST", "/api/frame-tokens"),
    /** Reads the figures of who watches the product, and nothing else. */
    METRICS("GET|HEAD", "/actuator/prometheus"),
    /** Everything. */
    FULL(".*", ".*");

    private static final Pattern OWN_KEYS = Pattern.compile("/api/me/(tokens|password)(/.*)?");

    /** Opens what a person's browser keeps: the panel asks for it, in a frame too, and no program has a use for it. */
    private static final Pattern SEAL = Pattern.compile("/api/me/settings/seal/?");

    private static final Pattern READS = Pattern.compile("GET|HEAD|OPTIONS");

    private final Pattern methods;
    private final Pattern paths;
    private final SimpleGrantedAuthority authority;

    Scope(String methods, String paths) {
        this.methods = Pattern.compile(methods);
        this.paths = Pattern.compile(paths);
        this.authority = new SimpleGrantedAuthority("SCOPE_" + name());
    }

    /** As it is written on the wire: {@code read}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<Scope> of(String key) {
        return Arrays.stream(values()).filter(scope -> scope.key().equals(key)).findFirst();
    }

    SimpleGrantedAuthority authority() {
        return authority;
    }

    /** Whether this person may send on the live line, not only listen: all may but tokens for reading, for figures and for frame tokens. */
    public static boolean maySend(Authentication person) {
        return !has(person, READ) && !has(person, FRAMES) && !has(person, METRICS);
    }

    /** Whether somebody who proved themselves by a token may ask this; whoever did otherwise may. */
    static boolean allows(Authentication person, String method, String path) {
        Optional<Scope> own =
                Arrays.stream(values()).filter(scope -> has(person, scope)).findFirst();
        boolean byToken = own.isPresent() || BearerFilter.isByFrameToken(person);
        return !byToken
                || !OWN_KEYS.matcher(path).matches()
                        && own.map(
                                        scope ->
                                                !SEAL.matcher(path).matches()
                                                        && scope.takes(method, path))
                                .orElse(true);
    }

    private boolean takes(String method, String path) {
        boolean reads = this != FRAMES && this != METRICS && READS.matcher(method).matches();
        return reads || methods.matcher(method).matches() && paths.matcher(path).matches();
    }

    private static boolean has(Authentication person, Scope scope) {
        return person.getAuthorities().contains(scope.authority);
    }
}
