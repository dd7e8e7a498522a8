package makegood.web;

import makegood.desk.CallBook;
import makegood.desk.LiveCall;
import makegood.retention.CustomerData;
import makegood.wire.WireCall;
import makegood.wire.WireEvent;
import makegood.wire.WireSummary;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import tools.jackson.databind.json.JsonMapper;

import java.io.PrintWriter;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** All that is kept of a customer, as JSON: call after call, so that many of them need no more memory than one. */
@Component
class CustomerFile {

    private final CallBook book;
    private final CustomerData data;
    private final JsonMapper json;
    private final Clock clock;

    CustomerFile(CallBook book, CustomerData data, JsonMapper json, Clock clock) {
        this.book = book;
        this.data = data;
        this.json = json;
        this.clock = clock;
    }

    void write(Set<String> calls, @Nullable String externalId, PrintWriter out) {
        out.print("{\"customer\":" + json.writeValueAsString(externalId));
        out.print(",\"exportedAt\":" + json.writeValueAsString(OffsetDateTime.now(clock)));
        out.print(",\"calls\":[");
        String between = "\n";
        for (String call : calls) {
            out.print(between);
            out.print(json.writeValueAsString(whole(call)));
            between = ",\n";
        }
        out.print("\n]");
        for (Map.Entry<String, List<?>> kept : data.beside(calls, externalId).entrySet()) {
            out.print(",\n" + json.writeValueAsString(kept.getKey()) + ":");
            out.print(json.writeValueAsString(kept.getValue()));
        }
        out.print("}\n");
    }

    private WholeCall whole(String id) {
        LiveCall call = book.find(id);
        return new WholeCall(
                WireCall.of(call.state(), book.advice(call)),
                WireSummary.of(book.summary(id)),
                book.told(id, 0).stream().map(WireEvent::of).toList());
    }

    record WholeCall(WireCall call, WireSummary summary, List<WireEvent> events) {}
}
