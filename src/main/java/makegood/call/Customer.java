package makegood.call;

import org.jspecify.annotations.Nullable;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Whom the rep phones.
 *
 * @param externalId the customer's id in the caller's own books
 * @param status free words, by convention {@code leaving} or {@code left}
 * @param timeZone an IANA zone, in which promised times are reckoned
 */
public record Customer(
        String name,
        @Nullable String company,
        @Nullable String phone,
        @Nullable String externalId,
        @Nullable String status,
        @Nullable String timeZone) {

    /** Of whom nothing is known. */
    public static final Customer UNKNOWN = new Customer("", null, null, null, null, null);

    /** What is known of them, as conditions and wordings ask for it. */
    public Map<String, String> known() {
        Map<String, String> known = new LinkedHashMap<>();
        put(known, "name", name);
        put(known, "company", company);
        put(known, "phone", phone);
        put(known, "externalId", externalId);
        put(known, "status", status);
        put(known, "timeZone", timeZone);
        return known;
    }

    /**
     * Whether this is the same customer: of one id in the caller's own books; where one of them has none, of one name, and
     * of one company where both say.
     */
    public boolean isSameAs(Customer other) {
        if (externalId != null && other.externalId != null) {
            return externalId.equals(other.externalId);
        }
        return name.equalsIgnoreCase(other.name)
                && (company == null
                        || other.company == null
                        || company.equalsIgnoreCase(other.company));
    }

    /** Their time zone; null where none is set or the name is none. */
    public @Nullable ZoneId zone() {
        try {
            return timeZone == null ? null : ZoneId.of(timeZone);
        } catch (DateTimeException unknown) {
            return null;
        }
    }

    private static void put(Map<String, String> known, String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            known.put(key, value);
        }
    }
}
