package makegood;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

import java.util.HashMap;
import java.util.Map;

/**
 * @param company what customers know us as; null where wordings leave it out
 */
@ConfigurationProperties("makegood")
record CompanySettings(@Nullable String company) {

    /** Who is calling, as wordings ask for it. @param rep what the rep is called; null where nobody said */
    Map<String, String> calling(@Nullable String rep) {
        Map<String, String> known = new HashMap<>();
        if (rep != null) {
            known.put("rep.name", rep);
        }
        if (company != null && !company.isBlank()) {
            known.put("company", company.strip());
        }
        return known;
    }
}
