package makegood.web;

import makegood.desk.CallAccess;
import makegood.desk.CallDesk;
import makegood.desk.Command;
import makegood.desk.Sender;
import makegood.request.Fields;
import makegood.wire.WireEvent;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.security.Principal;
import java.util.function.Function;

/** Takes a command over REST: asks who sends it, reads it, has it done, and tells the event that it brought. */
@Component
class CommandTaker {

    private final CallDesk desk;
    private final CallAccess access;

    CommandTaker(CallDesk desk, CallAccess access) {
        this.desk = desk;
        this.access = access;
    }

    /** @param reader makes the command from the body, and tells the fields what is wrong with it */
    WireEvent take(
            Principal person,
            String callId,
            @Nullable String clientId,
            Function<Fields, Command> reader) {
        access.see(person, callId);
        Fields fields = new Fields();
        Sender sender = new Sender(person.getName(), fields.optionalClientId(clientId), null);
        Command command = reader.apply(fields);
        fields.check();
        return WireEvent.of(desk.act(callId, sender, command).told());
    }
}
