package makegood.review;

import org.springframework.stereotype.Service;

import java.util.List;

/** Where words stand in one call. */
@Service
public class CallHits {

    private final Hits hits;

    CallHits(Hits hits) {
        this.hits = hits;
    }

    /** @param words as in the list's search */
    public List<ListedCall.Hit> in(String callId, String words) {
        return hits.of(callId, WantedWords.of(words));
    }
}
