package makegood.retention;

import com.google.common.collect.Lists;

import makegood.audit.Audit;
import makegood.audit.Deed;
import makegood.journal.CustomerCalls;
import makegood.journal.KeptWords;

import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** A customer's own data: shown and erased when they ask for it, and proven by the audit. */
@Service
public class CustomerData {

    private static final Duration TALKED_IN = Duration.ofHours(1);
    private static final int AT_ONCE = 200;

    private final CustomerCalls customers;
    private final KeptWords words;
    private final Eraser eraser;
    private final List<KeepsWords> others;
    private final Audit audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final TransactionTemplate transaction;

    CustomerData(
            CustomerCalls customers,
            KeptWords words,
            Eraser eraser,
            List<KeepsWords> others,
            Audit audit,
            ApplicationEventPublisher events,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.customers = customers;
        this.words = words;
        this.eraser = eraser;
        this.others = others;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /**
     * All calls of one customer: of their id, else these and those of the same customer that follow them; with all debriefs.
     *
     * @param externalId null for a customer without one
     * @param calls looked at only where there is no id
     */
    public Set<String> calls(@Nullable String externalId, Collection<String> calls) {
        return externalId == null ? customers.withFollowing(calls) : customers.of(externalId);
    }

    /** What is kept of the customer beside their calls, by what it is. */
    public Map<String, List<?>> beside(Set<String> calls, @Nullable String externalId) {
        Map<String, List<?>> kept = new LinkedHashMap<>();
        for (KeepsWords keeper : others) {
            List<?> words = keeper.kept(calls, externalId);
            if (!words.isEmpty()) {
                kept.put(keeper.what(), words);
            }
        }
        return kept;
    }

    /** Puts on record that somebody took a customer's data with them. */
    public void exported(String by, Set<String> calls, @Nullable String externalId) {
        audit.record(
                Deed.by(by)
                        .exported("customer")
                        .which(recordedAs(calls, externalId))
                        .how("request")
                        .things(calls.size()));
    }

    /**
     * Erases words and names of these calls, and what is kept of the customer beside them. Events stay, and so do figures
     * and causes.
     *
     * @throws InTalk where somebody is talking with them now
     */
    public Erased erase(String by, Set<String> calls, @Nullable String externalId) {
        OffsetDateTime now = OffsetDateTime.now(clock);
        Set<String> touched = new LinkedHashSet<>();
        Erased erased =
                Objects.requireNonNull(
                        transaction.execute(
                                status -> {
                                    Set<String> all = held(calls, externalId, now);
                                    touched.addAll(all);
                                    touched.addAll(customers.othersAfter(all));
                                    return erased(by, all, externalId, now);
                                }));
        events.publishEvent(new WordsErased(touched));
        return erased;
    }

    /** All of their calls as they are now, with nobody writing to them until it is over. */
    private Set<String> held(Set<String> calls, @Nullable String externalId, OffsetDateTime now) {
        Set<String> held = calls;
        Set<String> all = calls(externalId, calls);
        words.lock(all);
        while (!all.equals(held)) {
            held = all;
            all = calls(externalId, calls);
            words.lock(all);
        }
        if (!all.isEmpty() && customers.areLive(all, now.minus(TALKED_IN))) {
            throw new InTalk();
        }
        return all;
    }

    private Erased erased(
            String by, Set<String> calls, @Nullable String externalId, OffsetDateTime now) {
        Map<String, Integer> things = new LinkedHashMap<>();
        int carried = words.eraseCarried(customers.othersAfter(calls), now);
        List<String> all = new ArrayList<>(new LinkedHashSet<>(calls));
        for (List<String> some : Lists.partition(all, AT_ONCE)) {
            add(things, eraser.erase(some, KeepsWords.Extent.WORDS_AND_NAMES, now));
        }
        if (carried > 0) {
            things.put("carried-facts", carried);
        }
        if (externalId != null) {
            add(things, eraser.eraseCustomer(externalId));
        }
        String which = recordedAs(calls, externalId);
        Deed.Doer doer = Deed.by(by);
        audit.record(doer.deleted("customer").which(which).how("request").things(all.size()));
        things.forEach(
                (what, count) ->
                        audit.record(doer.deleted(what).which(which).how("request").things(count)));
        all.forEach(call -> audit.record(doer.deleted("call-words").which(call).how("request")));
        return new Erased(all.size(), things, which, now);
    }

    private static void add(Map<String, Integer> all, Map<String, Integer> more) {
        more.forEach((what, count) -> all.merge(what, count, Integer::sum));
    }

    private String recordedAs(Set<String> calls, @Nullable String externalId) {
        return externalId == null
                ? calls.stream().findFirst().orElse("")
                : audit.pseudonym(externalId);
    }

    /**
     * @param things that lost their words, by what they are
     * @param recordedAs what the audit calls the customer
     */
    public record Erased(
            int calls, Map<String, Integer> things, String recordedAs, OffsetDateTime at) {}

    /** Somebody is talking with the customer now: their words would come back with the next line. */
    public static final class InTalk extends RuntimeException {

        InTalk() {
            super("a call with this customer is under way");
        }
    }
}
