package makegood.web;

import makegood.audit.Audit;
import makegood.audit.Deed;
import makegood.call.Customer;
import makegood.call.DoNotCall;
import makegood.desk.Answer;
import makegood.desk.CallDesk;
import makegood.desk.Command;
import makegood.desk.Opening;
import makegood.desk.Reception;
import makegood.desk.Sender;
import makegood.desk.StopDesk;

import org.springframework.stereotype.Component;

/** Opens calls. One to a customer who is not to be called keeps the reason as its first note, and is audited with that, once. */
@Component
class Overrides {

    /** The note's id in its call: the same opening sent again stores it once. */
    private static final String NOTE = "override";

    private final Reception reception;
    private final CallDesk desk;
    private final StopDesk stops;
    private final Audit audit;

    Overrides(Reception reception, CallDesk desk, StopDesk stops, Audit audit) {
        this.reception = reception;
        this.desk = desk;
        this.stops = stops;
        this.audit = audit;
    }

    Answer open(Sender sender, Opening opening) {
        DoNotCall stop =
                opening.despite() == null ? null : stops.standing(opening.customer()).orElse(null);
        if (stop == null) {
            return reception.open(sender, opening);
        }
        Answer answer = reception.open(sender, opening);
        note(sender, answer, stop, opening);
        return answer;
    }

    private void note(Sender sender, Answer opened, DoNotCall stop, Opening opening) {
        String said =
                "Called although they are not to be called "
                        + (stop.before() == null
                                ? "until somebody names a day"
                                : "before " + stop.before())
                        + ": "
                        + opening.despite();
        desk.act(
                opened.state().callId(),
                new Sender(sender.by(), NOTE, sender.at()),
                new Command.Note(said, null),
                () -> audit.record(overriding(sender, opening.customer())));
    }

    private Deed overriding(Sender sender, Customer customer) {
        Deed deed = Deed.by(sender.by()).changed("do-not-call").how("override");
        String id = customer.externalId();
        return id == null ? deed : deed.which(audit.pseudonym(id));
    }
}
