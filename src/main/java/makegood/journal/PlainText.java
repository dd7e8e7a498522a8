package makegood.journal;

import makegood.call.CallEvent;
import makegood.call.CallEvent.Heard;
import makegood.call.CallEvent.Noted;
import makegood.call.CallEvent.Opened;
import makegood.call.CallEvent.Whispered;

/** What a person said or wrote in an event, as they would search for it. */
final class PlainText {

    private PlainText() {}

    /** Empty where the event has none. PostgreSQL can't hold a NUL in a text, and nobody searches for one. */
    static String of(CallEvent event) {
        String said =
                switch (event) {
                    case Heard heard -> heard.text();
                    case Noted noted -> noted.text();
                    case Whispered whispered -> whispered.text();
                    case Opened opened when opened.backstory() != null -> opened.backstory();
                    default -> "";
                };
        return said.replace('\0', ' ');
    }
}
