package makegood.coach;

import java.util.List;
import makegood.call.CallEvent;

/** Sums a call up. */
public interface Summarizer {

    Summary summarize(List<CallEvent> events);
}
