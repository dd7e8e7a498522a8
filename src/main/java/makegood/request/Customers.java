package makegood.request;

import makegood.call.Authority;
import makegood.call.Customer;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Locale;

/** Reads whom a call is about and what the rep may grant. */
public final class Customers {

    private Customers() {}

    public static Customer required(Fields fields, Requests.@Nullable Customer customer) {
        if (customer == null) {
            fields.fault("customer", "Say whom the call is to: {\"name\": \"…\"}.");
            return Customer.UNKNOWN;
        }
        return read(fields, customer, fields.name("customer.name", customer.name()));
    }

    public static Customer optional(Fields fields, Requests.@Nullable Customer customer) {
        if (customer == null) {
            return Customer.UNKNOWN;
        }
        String name = fields.optionalName("customer.name", customer.name());
        return read(fields, customer, name == null ? "" : name);
    }

    private static Customer read(Fields fields, Requests.Customer customer, String name) {
        return new Customer(
                name,
                fields.optionalName("customer.company", customer.company()),
                fields.optionalName("customer.phone", customer.phone()),
                fields.optionalName("customer.externalId", customer.externalId()),
                fields.optionalName("customer.status", customer.status()),
                zone(fields, customer.timeZone()));
    }

    private static @Nullable String zone(Fields fields, @Nullable String zone) {
        if (zone == null || zone.isBlank()) {
            return null;
        }
        try {
            return ZoneId.of(zone).getId();
        } catch (DateTimeException unknown) {
            fields.fault(
                    "customer.timeZone", "Name an IANA time zone, for instance America/Chicago.");
            return null;
        }
    }

    public static Authority authority(Fields fields, Requests.@Nullable Authority authority) {
        if (authority == null) {
            return Authority.UNSET;
        }
        BigDecimal most = authority.maxCredit();
        if (most != null
                && (most.signum() < 0
                        || most.precision() - most.scale() > 12
                        || most.scale() > 6)) {
            fields.fault("authority.maxCredit", "Give a sum from 0 on, for instance 500.");
        }
        return new Authority(most, currency(fields, authority.currency()));
    }

    private static @Nullable String currency(Fields fields, @Nullable String currency) {
        if (currency == null || currency.isBlank()) {
            return null;
        }
        try {
            return Currency.getInstance(currency.strip().toUpperCase(Locale.ROOT))
                    .getCurrencyCode();
        } catch (IllegalArgumentException unknown) {
            fields.fault("authority.currency", "Name an ISO 4217 currency, for instance USD.");
            return null;
        }
    }
}
