package makegood.web;

import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.call.Customer;
import makegood.call.KeptPromises;
import makegood.coach.Debrief;
import makegood.desk.CallBook;
import makegood.journal.CallRow;
import makegood.listening.Commitment;
import makegood.wire.WireCustomerRecord;
import makegood.wire.WireHeard;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What calls tell of their customer together: the newest word on each fact, and all that was promised. */
@Component
class CustomerRecords {

    /** Older calls say little that newer ones don't. */
    static final int MOST = 20;

    private final CallBook book;

    CustomerRecords(CallBook book) {
        this.book = book;
    }

    Customer customer(CallRow call) {
        return book.find(call.id()).state().opening().customer();
    }

    /** @param calls the newest first */
    Known of(List<CallRow> calls) {
        Map<String, WireCustomerRecord.Fact> facts = new LinkedHashMap<>();
        List<WireCustomerRecord.Promise> promises = new ArrayList<>();
        Customer latest = null;
        for (CallRow call : calls.stream().limit(MOST).toList()) {
            List<CallEvent> events = book.events(call.id());
            CallState state = CallState.of(events);
            latest = latest == null ? state.opening().customer() : latest;
            if (!Debrief.isLedBy(state.flow().name())) {
                state.facts()
                        .forEach((fact, value) -> facts.putIfAbsent(fact, fact(call, fact, value)));
                promises.addAll(promises(call, events));
            }
        }
        facts.values().removeIf(fact -> fact.value().isBlank() || fact.fact().equals("backstory"));
        promises.sort(
                Comparator.comparing((WireCustomerRecord.Promise promise) -> promise.kept() != null)
                        .thenComparing(
                                WireCustomerRecord.Promise::due,
                                Comparator.nullsLast(Comparator.naturalOrder())));
        return new Known(latest, List.copyOf(facts.values()), promises);
    }

    private static WireCustomerRecord.Fact fact(CallRow call, String fact, String value) {
        return new WireCustomerRecord.Fact(fact, value, call.id(), call.startedAt());
    }

    private static List<WireCustomerRecord.Promise> promises(CallRow call, List<CallEvent> events) {
        KeptPromises told = KeptPromises.of(events);
        return CallState.heard(events).stream()
                .flatMap(
                        heard ->
                                heard.observation().commitments().stream()
                                        .map(
                                                promise ->
                                                        promise(
                                                                call,
                                                                heard.seq(),
                                                                promise,
                                                                told.kept(heard.seq(), promise))))
                .toList();
    }

    private static WireCustomerRecord.Promise promise(
            CallRow call, int seq, Commitment promise, @Nullable Boolean kept) {
        return new WireCustomerRecord.Promise(
                promise.what(),
                promise.quote().text(),
                promise.when() == null ? null : promise.when().text(),
                promise.due(),
                kept,
                call.rep(),
                call.id(),
                seq,
                WireHeard.Commitment.which(promise),
                promise.isCorrected());
    }

    /** @param latest as they were in the latest call; null where there is none */
    record Known(
            @Nullable Customer latest,
            List<WireCustomerRecord.Fact> facts,
            List<WireCustomerRecord.Promise> promises) {

        @Nullable String name() {
            return latest == null ? null : latest.name();
        }

        @Nullable String company() {
            return latest == null ? null : latest.company();
        }

        @Nullable String phone() {
            return latest == null ? null : latest.phone();
        }
    }
}
