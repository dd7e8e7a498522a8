package makegood.web;

import static makegood.request.Fields.given;

import makegood.call.Customer;
import makegood.intake.PastCall;
import makegood.lint.SourceFile;
import makegood.people.People;
import makegood.people.Person;
import makegood.proof.Talk;
import makegood.proof.TalkReader;
import makegood.proof.Unreadable;
import makegood.request.Customers;
import makegood.request.Fields;
import makegood.request.FlowNames;
import makegood.wire.WireImport;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.security.Principal;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads the files of an import: each by itself, so that one that is broken keeps no other out. */
@Component
class PastCalls {

    static final int MOST_FILES = 50;
    static final int LONGEST_FILE = 1_000_000;
    static final int MOST_LINES = 1_000;

    private static final String PASTED = "pasted.txt";

    private final People people;
    private final FlowNames flows;
    private final Clock clock;

    PastCalls(People people, FlowNames flows, Clock clock) {
        this.people = people;
        this.flows = flows;
        this.clock = clock;
    }

    /** One file: read, or refused with why. */
    record Read(String name, @Nullable PastCall call, @Nullable WireImport refused) {}

    /** @throws makegood.request.MalformedBody where what holds for all files is wrong */
    List<Read> read(Principal person, ImportBody body) {
        Fields fields = new Fields();
        String rep = rep(fields, person, body.rep());
        Customer customer = Customers.optional(fields, body.customer());
        OffsetDateTime startedAt = begun(fields, "startedAt", body.startedAt());
        flows.check(fields, given(body.flow()));
        List<ImportBody.File> files = files(fields, body);
        fields.check();
        Common common = new Common(rep, names(body), customer, startedAt, given(body.flow()));
        return files.stream().map(file -> read(file, common)).toList();
    }

    private record Common(
            String rep,
            Set<String> names,
            Customer customer,
            @Nullable OffsetDateTime startedAt,
            @Nullable String flow) {}

    private Read read(ImportBody.File file, Common common) {
        String name = name(file);
        String content = file.content() == null ? "" : file.content();
        if (content.isBlank()) {
            return refused(name, "The file is empty.");
        }
        if (content.length() > LONGEST_FILE) {
            return refused(
                    name,
                    "The file has "
                            + content.length()
                            + " characters, and "
                            + LONGEST_FILE
                            + " are allowed: no call is that long. Split it by calls.");
        }
        try {
            return whole(name, content, file, common);
        } catch (Unreadable why) {
            return new Read(name, null, WireImport.refused(name, why));
        }
    }

    private Read whole(String name, String content, ImportBody.File file, Common common) {
        Talk talk =
                TalkReader.read(new SourceFile(name, content.replace("\r", "")), common.names());
        if (talk.lines().size() > MOST_LINES) {
            return refused(
                    name,
                    "The talk has "
                            + talk.lines().size()
                            + " lines, and "
                            + MOST_LINES
                            + " are allowed: split it by calls. Line "
                            + talk.lines().get(MOST_LINES).place()
                            + " of the file is the first too many.");
        }
        Fields fields = new Fields();
        OffsetDateTime own = begun(fields, "startedAt", file.startedAt());
        OffsetDateTime startedAt =
                talk.startedAt() != null
                        ? talk.startedAt()
                        : own != null ? own : common.startedAt();
        PastCall call =
                new PastCall(
                        name,
                        content,
                        talk,
                        common.rep(),
                        customer(common.customer(), talk),
                        startedAt == null ? justBefore(talk) : startedAt,
                        common.flow());
        return call.startedAt().isAfter(OffsetDateTime.now(clock))
                ? refused(name, "It begins in the future: give the time when it took place.")
                : new Read(name, call, null);
    }

    /** Where nobody says when it was, it has ended just now. */
    private OffsetDateTime justBefore(Talk talk) {
        return OffsetDateTime.now(clock)
                .truncatedTo(ChronoUnit.SECONDS)
                .minus(talk.lines().getLast().after());
    }

    /** What was sent stands before what the file calls them. */
    private static Customer customer(Customer sent, Talk talk) {
        String named = talk.customer() == null ? "" : talk.customer();
        return sent.name().isEmpty()
                ? new Customer(
                        named,
                        sent.company(),
                        sent.phone(),
                        sent.externalId(),
                        sent.status(),
                        sent.timeZone())
                : sent;
    }

    private static Read refused(String name, String why) {
        return new Read(name, null, WireImport.refused(name, why));
    }

    private String rep(Fields fields, Principal person, @Nullable String rep) {
        String name = fields.name("rep", rep);
        boolean known = people.named(name).isPresent() && people.sees(Person.of(person), name);
        if (!name.isEmpty() && !known) {
            fields.fault("rep", "Nobody of this name is in your teams: whose calls are they?");
        }
        return name;
    }

    private @Nullable OffsetDateTime begun(Fields fields, String field, @Nullable String time) {
        return fields.time(field, given(time));
    }

    private static Set<String> names(ImportBody body) {
        Set<String> names = new HashSet<>();
        if (body.names() != null) {
            body.names().stream()
                    .filter(name -> name != null && !name.isBlank())
                    .map(name -> String.valueOf(name).strip())
                    .forEach(names::add);
        }
        return names;
    }

    private static List<ImportBody.File> files(Fields fields, ImportBody body) {
        List<ImportBody.File> files = new ArrayList<>();
        if (body.files() != null) {
            body.files().stream().filter(file -> file != null).forEach(files::add);
        }
        if (given(body.text()) != null) {
            files.add(new ImportBody.File(PASTED, body.text(), null));
        }
        if (files.isEmpty()) {
            fields.fault("files", "Give at least one file, or a talk as text.");
        } else if (files.size() > MOST_FILES) {
            fields.fault("files", "Send up to " + MOST_FILES + " files at a time.");
        }
        return files;
    }

    /** A name for people; nothing opens it. */
    private static String name(ImportBody.File file) {
        String name = file.name() == null || file.name().isBlank() ? PASTED : file.name();
        String plain = name.replaceAll("[\\p{Cntrl}]", " ").strip();
        return plain.length() <= 200 ? plain : plain.substring(plain.length() - 200);
    }
}
