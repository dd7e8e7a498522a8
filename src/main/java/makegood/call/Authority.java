package makegood.call;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the rep may grant alone.
 *
 * @param maxCredit the largest sum; null where none was set
 * @param currency ISO 4217; null where none was set
 */
public record Authority(@Nullable BigDecimal maxCredit, @Nullable String currency) {

    public static final Authority UNSET = new Authority(null, null);

    /** As conditions ask for it. */
    public Map<String, Object> known() {
        Map<String, Object> known = new LinkedHashMap<>();
        if (maxCredit != null) {
            known.put("maxCredit", maxCredit.doubleValue());
        }
        if (currency != null) {
            known.put("currency", currency);
        }
        return known;
    }
}
