package makegood.web;

import makegood.journal.CallRow;
import makegood.review.ListedCall;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.json.JsonMapper;

import java.io.PrintWriter;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Stream;

/** A list of calls as a file, written call by call. */
sealed interface CallFile {

    void begin();

    void add(ListedCall call);

    void end();

    /** For spreadsheets: no cell of it is taken for a formula. */
    final class Csv implements CallFile {

        private static final List<String> HEAD =
                List.of(
                        "id",
                        "startedAt",
                        "endedAt",
                        "rep",
                        "customer",
                        "company",
                        "externalId",
                        "flow",
                        "outcome",
                        "peakAnger",
                        "finalAnger",
                        "utterances",
                        "causes",
                        "rules",
                        "remedies",
                        "reason",
                        "reviewedBy",
                        "reviewedAt",
                        "disputed",
                        "importedFrom");

        /** What spreadsheets take for a time, whatever their language. */
        private static final DateTimeFormatter TIME =
                DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

        private final CsvLine line;
        private final @Nullable ZoneId zone;
        private final PrintWriter out;

        /** @param zone whose clock tells the times, as a spreadsheet reads them; null for ISO 8601 in UTC */
        Csv(CsvLine line, @Nullable ZoneId zone, PrintWriter out) {
            this.line = line;
            this.zone = zone;
            this.out = out;
        }

        @Override
        public void begin() {
            out.print(CsvLine.MARK);
            line(HEAD.stream());
        }

        @Override
        public void add(ListedCall call) {
            CallRow row = call.row();
            line(
                    Stream.of(
                                    row.id(),
                                    time(row.startedAt()),
                                    time(row.endedAt()),
                                    row.rep(),
                                    row.customer(),
                                    row.company(),
                                    row.externalId(),
                                    row.flow(),
                                    row.outcome(),
                                    row.peakAnger(),
                                    row.anger(),
                                    row.utterances(),
                                    String.join("; ", row.causes()),
                                    String.join("; ", row.rules()),
                                    String.join("; ", call.remedies()),
                                    call.reason(),
                                    call.reviewedBy(),
                                    time(call.reviewedAt()),
                                    call.disputed(),
                                    call.importedFrom())
                            .map(value -> value == null ? "" : value.toString()));
        }

        private @Nullable Object time(@Nullable OffsetDateTime at) {
            return at == null || zone == null ? at : TIME.format(at.atZoneSameInstant(zone));
        }

        private void line(Stream<String> cells) {
            out.print(line.of(cells.toArray(String[]::new)));
        }

        @Override
        public void end() {
            out.flush();
        }
    }

    /** An array of the same as the list has. */
    final class Json implements CallFile {

        private final PrintWriter out;
        private final JsonMapper json;
        private boolean first = true;

        Json(PrintWriter out, JsonMapper json) {
            this.out = out;
            this.json = json;
        }

        @Override
        public void begin() {
            out.print('[');
        }

        @Override
        public void add(ListedCall call) {
            out.print(first ? "\n" : ",\n");
            out.print(json.writeValueAsString(call));
            first = false;
        }

        @Override
        public void end() {
            out.print("\n]\n");
            out.flush();
        }
    }
}
