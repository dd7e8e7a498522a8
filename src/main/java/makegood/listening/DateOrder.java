package makegood.listening;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.util.regex.Pattern;

/**
 * Which comes first where somebody lives, the day or the month: "5/12" is the fifth of December in London and the twelfth of
 * May in Chicago. Where both are usual, as in Canada, or only an offset is known, nobody can tell.
 */
final class DateOrder {

    private static final Pattern MONTH_FIRST =
            Pattern.compile(
                    "America/(?:New_York|Detroit|Chicago|Menominee|Denver|Boise|Phoenix|Los_Angeles"
                            + "|Anchorage|Juneau|Sitka|Metlakatla|Yakutat|Nome|Adak|Puerto_Rico"
                            + "|Indiana/.*|Kentucky/.*|North_Dakota/.*)|US/.*"
                            + "|Pacific/(?:Honolulu|Guam|Saipan|Pago_Pago)|Asia/Manila");
    private static final Pattern DAY_FIRST =
            Pattern.compile(
                    "Europe/(?!Budapest$|Vilnius$|Stockholm$).*|Africa/.*|Australia/.*|Indian/.*"
                        + "|Atlantic/(?!Bermuda$).*|GB|Eire|NZ|Pacific/(?:Auckland|Chatham|Fiji)"
                        + "|Asia/(?:Kolkata|Calcutta|Karachi|Dhaka|Colombo|Kathmandu|Dubai|Riyadh"
                        + "|Qatar|Kuwait|Bahrain|Muscat|Beirut|Amman|Jerusalem|Nicosia|Baghdad"
                        + "|Singapore|Kuala_Lumpur|Jakarta|Bangkok|Ho_Chi_Minh|Hong_Kong)"
                        + "|America/(?:Mexico_City|Monterrey|Tijuana|Cancun|Guatemala|Costa_Rica"
                        + "|Bogota|Lima|Caracas|Santiago|La_Paz|Asuncion|Montevideo|Guayaquil"
                        + "|Sao_Paulo|Bahia|Fortaleza|Recife|Manaus|Argentina/.*|Buenos_Aires"
                        + "|Jamaica|Barbados|Port_of_Spain)");

    private DateOrder() {}

    /** Null where nobody can tell. */
    static @Nullable Boolean dayFirst(ZoneId zone) {
        if (MONTH_FIRST.matcher(zone.getId()).matches()) {
            return false;
        }
        return DAY_FIRST.matcher(zone.getId()).matches() ? true : null;
    }
}
