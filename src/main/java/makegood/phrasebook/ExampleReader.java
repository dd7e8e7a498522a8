package makegood.phrasebook;

import makegood.lint.Fields;
import makegood.lint.FindingCode;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.YamlValue;
import makegood.lint.YamlValue.Mapping;
import makegood.lint.YamlValue.Scalar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads a rule's example sentences: a text, or the rep's words with what the customer said before. */
final class ExampleReader {

    private static final List<String> KEYS =
            List.of("customer", "rep", "known", "signals", "authority", "quote");

    private static final List<String> AUTHORITY_KEYS = List.of("maxCredit", "currency");

    private final SourceFile file;
    private final Findings findings;

    ExampleReader(SourceFile file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    List<Example> read(Fields fields, String key) {
        List<Example> examples = new ArrayList<>();
        fields.items(key).forEach(item -> example(item).ifPresent(examples::add));
        if (!fields.has(key)) {
            findings.add(
                    FindingCode.NO_EXAMPLES,
                    file,
                    fields.span().part(0, 1),
                    "This rule has no \"" + key + ":\" examples.",
                    key.equals("bad")
                            ? "Add sentences that it must find."
                            : "Add sentences that it must leave alone.");
        }
        return examples;
    }

    private Optional<Example> example(YamlValue item) {
        if (item instanceof Scalar text) {
            return Optional.of(
                    new Example(text.value(), null, Map.of(), Set.of(), Map.of(), null, text));
        }
        return Fields.of(file, item, "an example", KEYS, findings).flatMap(this::example);
    }

    private Optional<Example> example(Fields part) {
        String customer = part.text("customer").map(Scalar::value).orElse(null);
        String quote = part.text("quote").map(Scalar::value).orElse(null);
        Map<String, String> known = known(part);
        Set<String> signals = new HashSet<>();
        part.texts("signals").forEach(signal -> signals.add(signal.value()));
        Map<String, Object> authority = authority(part);
        return part.requiredText("rep", "\"No problem.\"")
                .map(
                        rep ->
                                new Example(
                                        rep.value(),
                                        customer,
                                        known,
                                        signals,
                                        authority,
                                        quote,
                                        rep));
    }

    private Map<String, Object> authority(Fields part) {
        Map<String, Object> authority = new LinkedHashMap<>();
        part.value("authority")
                .flatMap(value -> Fields.of(file, value, "\"authority\"", AUTHORITY_KEYS, findings))
                .ifPresent(
                        limit -> {
                            limit.requiredText("maxCredit", "400")
                                    .flatMap(this::sum)
                                    .ifPresent(most -> authority.put("maxCredit", most));
                            limit.text("currency")
                                    .ifPresent(code -> authority.put("currency", code.value()));
                        });
        return authority;
    }

    private Optional<Double> sum(Scalar text) {
        if (text.value().matches("[0-9]{1,12}(\\.[0-9]{1,2})?")) {
            return Optional.of(Double.valueOf(text.value()));
        }
        findings.add(
                FindingCode.WRONG_TYPE,
                file,
                text.span(),
                "\"maxCredit:\" is an amount from 0 on, in figures.",
                "Write for example 400.");
        return Optional.empty();
    }

    private Map<String, String> known(Fields part) {
        Map<String, String> known = new LinkedHashMap<>();
        YamlValue facts = part.value("known").orElse(null);
        if (facts instanceof Mapping mapping) {
            for (YamlValue.Entry fact : mapping.entries()) {
                if (fact.value() instanceof Scalar text) {
                    known.put(fact.key().value(), text.value());
                } else {
                    tell(fact.value());
                }
            }
        } else if (facts != null) {
            tell(facts);
        }
        return known;
    }

    private void tell(YamlValue value) {
        findings.add(
                FindingCode.WRONG_TYPE,
                file,
                value.span(),
                "\"known:\" names facts with their values, but this is " + value.kind() + ".",
                "Write for example: known: {impact: \"$30,000\"}.");
    }
}
