package makegood.retention;

import makegood.journal.KeptWords;

import org.springframework.stereotype.Component;

import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Erases the words of calls wherever they are kept, within the transaction under way. */
@Component
class Eraser {

    private final KeptWords journal;
    private final List<KeepsWords> others;

    Eraser(KeptWords journal, List<KeepsWords> others) {
        this.journal = journal;
        this.others = others;
    }

    /** The journal's come last: the others still ask it who the customers are. @return of how many things, by what they are */
    Map<String, Integer> erase(
            Collection<String> calls, KeepsWords.Extent extent, OffsetDateTime now) {
        Map<String, Integer> erased = new LinkedHashMap<>();
        erased.put("words", 0);
        for (KeepsWords keeper : others) {
            erased.merge(keeper.what(), keeper.erase(calls, extent), Integer::sum);
        }
        erased.put(
                "words",
                extent == KeepsWords.Extent.WORDS
                        ? journal.eraseTalk(calls)
                        : journal.eraseAll(calls, now));
        return erased;
    }

    /** What is kept of a customer beside their calls. */
    Map<String, Integer> eraseCustomer(String externalId) {
        Map<String, Integer> erased = new LinkedHashMap<>();
        others.forEach(
                keeper ->
                        erased.merge(
                                keeper.what(), keeper.eraseCustomer(externalId), Integer::sum));
        return erased;
    }
}
