package makegood.web;

import makegood.audit.Audit;
import makegood.audit.Deed;
import makegood.call.Customer;
import makegood.call.DoNotCall;
import makegood.desk.Refusal;
import makegood.desk.StopDesk;
import makegood.people.Person;
import makegood.people.Role;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

import java.security.Principal;
import java.time.LocalDate;
import java.util.Objects;

/** Says who is not to be called, or may be again. The deed and its entry in the audit stand or fall together. */
@Component
class RecordedStops {

    private final StopDesk stops;
    private final Audit audit;
    private final TransactionTemplate transaction;

    RecordedStops(StopDesk stops, Audit audit, TransactionTemplate transaction) {
        this.stops = stops;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** Any rep may note that a customer wants to be left alone; only a manager takes something of it away. */
    DoNotCall set(
            Principal principal, Customer customer, @Nullable LocalDate before, String reason) {
        stops.standing(customer)
                .filter(standing -> isSooner(before, standing.before()))
                .ifPresent(standing -> onlyManagers(principal));
        return Objects.requireNonNull(
                transaction.execute(
                        status -> {
                            record(principal, customer, "set");
                            return stops.set(customer, before, principal.getName(), reason);
                        }));
    }

    void lift(Principal principal, Customer customer, String reason) {
        transaction.executeWithoutResult(
                status -> {
                    record(principal, customer, "lifted");
                    stops.lift(customer, principal.getName(), reason);
                });
    }

    static void onlyManagers(Principal principal) {
        if (!Person.of(principal).isAtLeast(Role.MANAGER)) {
            throw Refusal.forbidden(
                    "They asked not to be called for longer. Only a manager shortens or lifts"
                            + " that.");
        }
    }

    private static boolean isSooner(@Nullable LocalDate then, @Nullable LocalDate now) {
        return then != null && (now == null || then.isBefore(now));
    }

    /** Of somebody who is known by a telephone number alone the audit keeps a pseudonym of that. */
    private void record(Principal principal, Customer customer, String how) {
        Deed deed = Deed.by(principal.getName()).changed("do-not-call").how(how);
        String known = customer.externalId() != null ? customer.externalId() : customer.phone();
        audit.record(known == null ? deed : deed.which(audit.pseudonym(known)));
    }
}
