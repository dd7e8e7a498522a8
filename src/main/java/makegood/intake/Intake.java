package makegood.intake;

import com.google.common.hash.Hashing;

import makegood.call.Authority;
import makegood.call.BeforeCall;
import makegood.call.CallEvent;
import makegood.call.CallState;
import makegood.call.FlowVersion;
import makegood.call.Journal;
import makegood.coach.Coach;
import makegood.coach.Hearing;
import makegood.coach.Said;
import makegood.desk.Discretion;
import makegood.flow.Flow;
import makegood.flow.FlowArchive;
import makegood.flow.FlowLibrary;
import makegood.proof.Talk;
import makegood.review.CallMarks;

import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Takes in past calls: each is heard line by line as if it were live, at the times it had, and stored as a whole or not at
 * all. Nobody is told: no panel, no alert shows what is long over.
 */
@Service
public class Intake {

    private static final String REASON_CHOSEN = "Chosen at the import.";
    private static final int DIGEST_CHARACTERS = 40;
    private static final int PLACES = 64;

    private final Journal journal;
    private final Coach coach;
    private final FlowLibrary flows;
    private final FlowArchive archive;
    private final Discretion discretion;
    private final CallMarks marks;
    private final TransactionTemplate transaction;

    /** The same file is taken in by one at a time: the other then finds it here, and need not hear it all again. */
    private final Object[] places = new Object[PLACES];

    Intake(
            Journal journal,
            Coach coach,
            FlowLibrary flows,
            FlowArchive archive,
            Discretion discretion,
            CallMarks marks,
            PlatformTransactionManager transactions) {
        this.journal = journal;
        this.coach = coach;
        this.flows = flows;
        this.archive = archive;
        this.discretion = discretion;
        this.marks = marks;
        this.transaction = new TransactionTemplate(transactions);
        Arrays.setAll(places, any -> new Object());
    }

    /** @param again the same file had been taken in before, and nothing was stored now */
    public record Taken(String callId, boolean again) {}

    /**
     * @param by who imports it
     * @param alongside writes in the transaction that stores the call, whose id it is told; not run for a file that was taken
     *     in before
     */
    public Taken take(PastCall past, String by, Consumer<String> alongside) {
        String clientId = "import-" + digest(past);
        synchronized (places[Math.floorMod(clientId.hashCode(), places.length)]) {
            return known(past, by, clientId).orElseGet(() -> fresh(past, by, clientId, alongside));
        }
    }

    /** Somebody else may have brought it in. */
    private Optional<Taken> known(PastCall past, String by, String clientId) {
        return journal.opened(by, clientId)
                .or(() -> marks.importedAs(past.rep(), clientId))
                .map(callId -> new Taken(callId, true));
    }

    private Taken fresh(PastCall past, String by, String clientId, Consumer<String> alongside) {
        FlowLibrary.Proposal proposal = flow(past);
        archive.keep(proposal.flow());
        List<CallEvent> events = events(past, by, clientId, proposal);
        String callId = events.getFirst().stamp().callId();
        try {
            transaction.executeWithoutResult(
                    status -> {
                        events.forEach(journal::append);
                        marks.imported(callId, past.file());
                        alongside.accept(callId);
                    });
        } catch (Journal.SeqTaken elsewhere) {
            return known(past, by, clientId).orElseThrow(() -> elsewhere);
        }
        return new Taken(callId, false);
    }

    private FlowLibrary.Proposal flow(PastCall past) {
        String wanted = past.flow();
        if (wanted == null) {
            return flows.propose(new BeforeCall(past.customer(), null, Authority.UNSET, Map.of()));
        }
        return new FlowLibrary.Proposal(flows.flow(wanted).orElseThrow(), REASON_CHOSEN);
    }

    private List<CallEvent> events(
            PastCall past, String by, String clientId, FlowLibrary.Proposal proposal) {
        String callId = UUID.randomUUID().toString();
        Flow flow = proposal.flow();
        List<CallEvent> events = new ArrayList<>();
        CallEvent.Opened opened =
                new CallEvent.Opened(
                        new CallEvent.Stamp(callId, 1, past.startedAt(), by, clientId),
                        past.rep(),
                        FlowVersion.of(flow),
                        proposal.reason(),
                        flow.guards(),
                        past.customer(),
                        null,
                        Authority.UNSET,
                        null,
                        Map.of());
        events.add(opened);
        CallState state = CallState.of(events);
        OffsetDateTime at = past.startedAt();
        for (Talk.Line line : past.talk().lines()) {
            at = past.startedAt().plus(line.after());
            CallEvent.Stamp stamp =
                    new CallEvent.Stamp(callId, events.size() + 1, at, past.rep(), null);
            Said said = discretion.masked(Said.by(line.speaker(), line.text()));
            Hearing heard = coach.hear(flow, state, stamp, said);
            events.add(heard.event());
            state = heard.state();
        }
        events.add(
                new CallEvent.Ended(
                        new CallEvent.Stamp(callId, events.size() + 1, at, by, null), null));
        return events;
    }

    private static String digest(PastCall past) {
        return Hashing.sha256()
                .newHasher()
                .putString(past.rep(), StandardCharsets.UTF_8)
                .putByte((byte) 0)
                .putString(past.content(), StandardCharsets.UTF_8)
                .hash()
                .toString()
                .substring(0, DIGEST_CHARACTERS);
    }
}
