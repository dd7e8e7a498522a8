package makegood.desk;

import makegood.call.BeforeCall;
import makegood.call.CallEvent;
import makegood.call.CallEvent.Opened;
import makegood.call.CallEvent.Stamp;
import makegood.call.CallState;
import makegood.call.Customer;
import makegood.call.FlowVersion;
import makegood.call.Journal;
import makegood.coach.Coach;
import makegood.coach.Debrief;
import makegood.flow.FlowArchive;
import makegood.flow.FlowLibrary;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Opens calls. */
@Service
public class Reception {

    private final Journal journal;
    private final Coach coach;
    private final FlowLibrary flows;
    private final FlowArchive archive;
    private final OpenCalls calls;
    private final Discretion discretion;
    private final Announcements announcements;
    private final StopDesk stops;
    private final Ticker ticker;
    private final CallLocks locks = new CallLocks();

    /** Taken within the others, never around them. */
    private final CallLocks debriefs = new CallLocks();

    Reception(
            Journal journal,
            Coach coach,
            FlowLibrary flows,
            FlowArchive archive,
            OpenCalls calls,
            Discretion discretion,
            Announcements announcements,
            StopDesk stops,
            Ticker ticker) {
        this.journal = journal;
        this.coach = coach;
        this.flows = flows;
        this.archive = archive;
        this.calls = calls;
        this.discretion = discretion;
        this.announcements = announcements;
        this.stops = stops;
        this.ticker = ticker;
    }

    /** Opens a call for its sender. @throws Refusal for an unknown flow or earlier call, and a customer who is not to be called */
    public Answer open(Sender sender, Opening asSent) {
        Opening opening = discretion.masked(asSent);
        String clientId = sender.clientId();
        return clientId == null
                ? fresh(sender, opening)
                : locks.alone(sender.by() + " " + clientId, () -> once(sender, clientId, opening));
    }

    private Answer once(Sender sender, String clientId, Opening opening) {
        Optional<String> before = journal.opened(sender.by(), clientId);
        if (before.isPresent()) {
            return again(before.get(), opening);
        }
        try {
            return fresh(sender, opening);
        } catch (Journal.SeqTaken elsewhere) {
            String callId = journal.opened(sender.by(), clientId).orElseThrow(Refusal::busy);
            return again(callId, opening);
        }
    }

    private Answer fresh(Sender sender, Opening opening) {
        CallState earlier = earlier(opening);
        if (earlier != null
                && Debrief.isLedBy(String.valueOf(opening.flow()))
                && isOf(opening.customer(), earlier)) {
            return debriefs.alone(earlier.callId(), () -> debrief(sender, opening, earlier));
        }
        if (opening.despite() == null) {
            refuseWhereStopped(sender, opening);
        }
        return begun(sender, opening, earlier);
    }

    /** It rings nobody, and a call has one that goes on: asked for again, it leads back to what was answered in it. */
    private Answer debrief(Sender sender, Opening opening, CallState earlier) {
        return journal.stillOpen(sender.by(), earlier.callId(), Debrief.FLOW)
                .flatMap(calls::find)
                .map(this::goesOn)
                .orElseGet(() -> begun(sender, opening, earlier));
    }

    private Answer goesOn(LiveCall open) {
        CallState state = open.state();
        return new Answer(state.opening(), state, coach.advise(open.flow(), state), true);
    }

    private Answer begun(Sender sender, Opening opening, @Nullable CallState earlier) {
        Map<String, String> carried = earlier == null ? Map.of() : carried(earlier, opening);
        FlowLibrary.Proposal taken = taken(opening, carried);
        archive.keep(taken.flow());
        Opened opened =
                new Opened(
                        new Stamp(
                                UUID.randomUUID().toString(),
                                1,
                                ticker.at(sender),
                                sender.by(),
                                sender.clientId()),
                        sender.by(),
                        FlowVersion.of(taken.flow()),
                        taken.reason(),
                        taken.flow().guards(),
                        opening.customer(),
                        opening.backstory(),
                        opening.authority(),
                        opening.follows(),
                        carried);
        Answer answer = answer(opened, false);
        journal.append(opened);
        calls.keep(calls.live(answer.state()));
        announcements.tell(answer.told(), opened.stamp().callId());
        return answer;
    }

    private void refuseWhereStopped(Sender sender, Opening opening) {
        stops.standing(opening.customer(), ticker.at(sender))
                .ifPresent(
                        stop -> {
                            throw Refusal.doNotCall(stop);
                        });
    }

    private FlowLibrary.Proposal taken(Opening opening, Map<String, String> carried) {
        String wanted = opening.flow();
        return wanted == null
                ? flows.propose(
                        new BeforeCall(
                                opening.customer(),
                                opening.backstory(),
                                opening.authority(),
                                carried))
                : new FlowLibrary.Proposal(Flows.named(flows, wanted), "You chose it.");
    }

    private @Nullable CallState earlier(Opening opening) {
        String earlier = opening.follows();
        return earlier == null
                ? null
                : calls.find(earlier)
                        .map(LiveCall::state)
                        .orElseThrow(
                                () ->
                                        Refusal.malformed(
                                                "follows",
                                                "There is no call of this id that you may see."));
    }

    /** What one customer said goes into no other's call. */
    private static Map<String, String> carried(CallState earlier, Opening opening) {
        if (!isOf(opening.customer(), earlier)
                && !Debrief.isLedBy(String.valueOf(opening.flow()))) {
            throw Refusal.malformed(
                    "follows",
                    "That call was with another customer. Name one with this customer, or none.");
        }
        return earlier.facts();
    }

    private static boolean isOf(Customer customer, CallState call) {
        return customer.isSameAs(call.opening().customer());
    }

    private Answer again(String callId, Opening opening) {
        CallEvent first = journal.events(callId).getFirst();
        if (!(first instanceof Opened opened) || !opening.brought(opened)) {
            throw Refusal.used();
        }
        return answer(opened, true);
    }

    private Answer answer(Opened opened, boolean again) {
        CallState state = CallState.of(List.of(opened));
        return new Answer(opened, state, coach.advise(calls.flow(state.flow()), state), again);
    }
}
