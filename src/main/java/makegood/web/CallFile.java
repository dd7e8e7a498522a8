package makegood.web;

import makegood.journal.CallRow;
import makegood.review.ListedCall;

import tools.jackson.databind.json.JsonMapper;

import java.io.PrintWriter;
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

        private final CsvLine line;
        private final PrintWriter out;

        Csv(CsvLine line, PrintWriter out) {
            this.line = line;
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
                                    row.startedAt(),
                                    row.endedAt(),
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
                                    call.reviewedAt(),
                                    call.disputed(),
                                    call.importedFrom())
                            .map(value -> value == null ? "" : value.toString()));
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
