package makegood.flow;

import makegood.flow.RecordedTalk.Turn;
import makegood.lint.Fields;
import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.YamlDocument;
import makegood.lint.YamlValue;
import makegood.lint.YamlValue.Scalar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a file of recorded talks, {@code conversation-flows/tests/FLOW.yaml}. */
public final class TalkReader {

    private static final List<String> KEYS = List.of("flow", "talks");
    private static final List<String> TALK =
            List.of("talk", "about", "customer", "backstory", "may-grant", "turns");
    private static final List<String> TURN = List.of("rep", "takes", "customer", "expect");
    private static final List<String> CUSTOMER = List.of("name", "company", "status");

    private final SourceFile file;
    private final Findings findings;

    private TalkReader(SourceFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    /** Every talk that could be read; what is wrong with the others goes to {@code findings}. */
    public static List<RecordedTalk> read(SourceFile file, Findings findings) {
        TalkReader reader = new TalkReader(file, findings);
        return YamlDocument.read(file, findings)
                .flatMap(root -> Fields.of(file, root, "a file of talks", KEYS, findings))
                .map(reader::talks)
                .orElse(List.of());
    }

    private List<RecordedTalk> talks(Fields fields) {
        Optional<Scalar> flow = fields.requiredText("flow", "two-questions");
        fields.required("talks", "a list of talks");
        List<RecordedTalk> talks = new ArrayList<>();
        for (YamlValue item : fields.items("talks")) {
            Fields.of(file, item, "a talk", TALK, findings)
                    .flatMap(talk -> flow.flatMap(name -> talk(talk, name.value())))
                    .ifPresent(talks::add);
        }
        return talks;
    }

    private Optional<RecordedTalk> talk(Fields fields, String flow) {
        Optional<Scalar> name = fields.requiredText("talk", "The good way");
        fields.required("turns", "a list of turns");
        List<Turn> turns = new ArrayList<>();
        for (YamlValue item : fields.items("turns")) {
            Fields.of(file, item, "a turn", TURN, findings)
                    .flatMap(turn -> turn(turn, item))
                    .ifPresent(turns::add);
        }
        return name.map(
                title ->
                        new RecordedTalk(
                                title.value(),
                                flow,
                                fields.text("about").map(Scalar::value).orElse(""),
                                customer(fields),
                                fields.text("backstory").map(Scalar::value).orElse(null),
                                fields.text("may-grant").flatMap(this::sum).orElse(null),
                                turns));
    }

    private Map<String, String> customer(Fields talk) {
        Map<String, String> customer = new LinkedHashMap<>();
        talk.value("customer")
                .flatMap(value -> Fields.of(file, value, "a customer", CUSTOMER, findings))
                .ifPresent(
                        fields ->
                                CUSTOMER.forEach(
                                        key ->
                                                fields.text(key)
                                                        .ifPresent(
                                                                text ->
                                                                        customer.put(
                                                                                key,
                                                                                text.value()))));
        return customer;
    }

    private Optional<Double> sum(Scalar scalar) {
        if (scalar.value().matches("\\d{1,9}")) {
            return Optional.of(Double.valueOf(scalar.value()));
        }
        findings.add(
                FindingCode.WRONG_TYPE,
                file,
                scalar.span(),
                "\"may-grant:\" is a whole sum of money, but this is \"" + scalar.value() + "\".",
                "Write it like this: may-grant: 200");
        return Optional.empty();
    }

    private Optional<Turn> turn(Fields fields, YamlValue item) {
        int line = file.position(item.span().start()).line();
        Optional<Turn> rep =
                fields.text("rep")
                        .map(words -> new Turn.Rep(words.value(), expected(fields), line));
        Optional<Turn> takes = fields.text("takes").map(step -> new Turn.Takes(step.value(), line));
        Optional<Turn> customer =
                fields.text("customer")
                        .map(words -> new Turn.Customer(words.value(), expected(fields), line));
        Optional<Turn> turn = rep.or(() -> takes).or(() -> customer);
        if (turn.isEmpty()) {
            fields.required("customer", "What the customer says.");
        }
        return turn;
    }

    /** One step, or a list of which any is right. */
    private static List<String> expected(Fields fields) {
        return fields.value("expect").orElse(null) instanceof Scalar one
                ? List.of(one.value())
                : fields.texts("expect").stream().map(Scalar::value).toList();
    }
}
