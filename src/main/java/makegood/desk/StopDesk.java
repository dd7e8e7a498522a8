package makegood.desk;

import makegood.call.Customer;
import makegood.call.DoNotCall;
import makegood.call.DoNotCalls;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;

/** Says who is not to be called, and lets people say so. */
@Service
public class StopDesk {

    private final DoNotCalls stops;
    private final Discretion discretion;
    private final Ticker ticker;

    StopDesk(DoNotCalls stops, Discretion discretion, Ticker ticker) {
        this.stops = stops;
        this.discretion = discretion;
        this.ticker = ticker;
    }

    /** What keeps this customer from being called today; empty where nothing does. */
    public Optional<DoNotCall> standing(Customer customer) {
        return standing(customer, ticker.now());
    }

    /** The day is the customer's, where their time zone is known. */
    Optional<DoNotCall> standing(Customer customer, OffsetDateTime at) {
        ZoneId theirs = customer.zone();
        LocalDate today =
                theirs == null ? at.toLocalDate() : at.atZoneSameInstant(theirs).toLocalDate();
        return stops.standing(customer, today);
    }

    /** @param before null until somebody names a day @param reason in the person's own words */
    public DoNotCall set(Customer customer, @Nullable LocalDate before, String by, String reason) {
        refuseUnknowable(customer);
        DoNotCall stop =
                new DoNotCall(
                        before,
                        DoNotCall.Why.SET,
                        by,
                        ticker.now(),
                        null,
                        discretion.masked(reason));
        stops.set(customer, stop);
        return stop;
    }

    /** They may be called again. @param reason in the person's own words @throws Refusal where nobody could know who */
    public void lift(Customer customer, String by, String reason) {
        refuseUnknowable(customer);
        stops.lift(customer, by, ticker.now(), discretion.masked(reason));
    }

    private void refuseUnknowable(Customer customer) {
        if (!stops.knowsAgain(customer)) {
            throw Refusal.malformed(
                    "phone",
                    "Nobody is known again by this. Give the whole telephone number, or your own"
                            + " id.");
        }
    }
}
