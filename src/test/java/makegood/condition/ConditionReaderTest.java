package makegood.condition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import makegood.lint.Finding;
import makegood.lint.FindingRenderer;
import makegood.lint.Findings;
import makegood.lint.SourceFile;
import makegood.lint.YamlDocument;
import makegood.lint.YamlValue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Map;
import java.util.Set;

class ConditionReaderTest {

    private static final ConditionReader READER = new ConditionReader();

    private static final Situation ANGRY =
            new Situation.Blank() {
                @Override
                public boolean known(String fact) {
                    return fact.equals("reason") || fact.equals("impact");
                }

                @Override
                public String fact(String fact) {
                    return fact.equals("impact")
                            ? "about $1,200.50 a week"
                            : known(fact) ? "late again" : null;
                }

                @Override
                public boolean done(String step) {
                    return step.equals("open");
                }

                @Override
                public int timesAsked(String step) {
                    return step.equals("open") ? 1 : 0;
                }

                @Override
                public Anger anger() {
                    return new Anger(0.9, 3, "rising", 3);
                }

                @Override
                public Set<String> signals() {
                    return Set.of("refusal");
                }

                @Override
                public int refusals() {
                    return 2;
                }

                @Override
                public int turns() {
                    return 7;
                }

                @Override
                public Map<String, String> customer() {
                    return Map.of("status", "leaving");
                }

                @Override
                public Map<String, Object> authority() {
                    return Map.of("maxCredit", 200.0, "currency", "USD");
                }

                @Override
                public double callsFor(String move) {
                    return move.equals("apologize") ? 0.7 : 0;
                }
            };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "known(\"reason\")",
                "!known(\"remedy\")",
                "fact(\"reason\").contains(\"late\")",
                "fact(\"remedy\") == \"\"",
                "fact(\"reason\").matches(\"(?i)LATE\")",
                "amount(\"impact\") > authority.maxCredit",
                "done(\"open\") && asked(\"open\") && !asked(\"close\")",
                "anger.level >= 2 && anger.trend != \"falling\" && anger.peak == 3 && anger.score >"
                        + " 0.5",
                "anger.level >= 2.0",
                "signal(\"refusal\") && refusals > 1 && !slip && turns == 7",
                "customer.status == \"leaving\" && customer.company == \"\"",
                "authority.maxCredit >= 200 && authority.currency == \"USD\"",
                "callsFor(\"apologize\") > 0.5 && callsFor(\"thank\") == 0.0",
                "customer.status in [\"leaving\", \"left\"]",
                "slip ? false : true",
            })
    void holdsWhereTheSituationSaysSo(String cel) {
        assertThat(READER.of(cel).holds(ANGRY)).isTrue();
        assertThat(READER.of("!(" + cel + ")").holds(ANGRY)).isFalse();
    }

    @Test
    void printsItselfAsItsAuthorWroteIt() {
        assertThat(READER.of("known(\"reason\")  && !slip"))
                .hasToString("known(\"reason\")  && !slip");
    }

    @Test
    void doesNotHoldWhereItCannotBeWorkedOut() {
        assertThat(READER.of("1 / refusals > 0").holds(new Situation.Blank())).isFalse();
    }

    @Test
    void saysWhichNamesItAsksForAndWhere() {
        String text =
                "when: >\n"
                        + "  known(\"reason\") &&\n"
                        + "  !done(\"open\") || signal('thanks') || callsFor(\"thank\") > 0.5\n";

        Condition condition = read(text, new Findings());

        assertThat(condition.mentions())
                .extracting(
                        mention ->
                                mention.kind()
                                        + " "
                                        + mention.name()
                                        + " "
                                        + text.substring(
                                                mention.span().start(), mention.span().end()))
                .containsExactly(
                        "FACT reason reason",
                        "STEP open open",
                        "SIGNAL thanks thanks",
                        "MOVE thank thank");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "knwon(\"reason\")|unknown-name|knwon|Did you mean \"known\"?",
                "angr.level > 1|unknown-name|angr|Did you mean \"anger\"?",
                "anger.levle > 1|unknown-name|levle|Did you mean \"level\"?",
                "customer.stauts == \"left\"|unknown-name|stauts|Did you mean \"status\"?",
                "anger.level > \"two\"|wrong-comparison|>|",
                "anger >= 2|wrong-comparison|>=|anger.level",
                "customer.status = \"left\"|broken-condition|=|Compare with two signs: ==.",
                "known(„reason“)|broken-condition|„|Write straight quotes",
                "known(reason)|unknown-name|reason|",
                "known(2)|wrong-comparison|known|",
                "anger.level|wrong-comparison|.level|",
                "slip &&|broken-condition||",
                "(slip|broken-condition||Close the bracket",
                "signal(\"refusel\")|unknown-value|refusel|Did you mean \"refusal\"?",
                "callsFor(\"apologise\") > 0.5|unknown-value|apologise|Did you mean \"apologize\"?",
                "[1, 2].all(x, x > 0)|unknown-name||",
            })
    void tellsWhatIsWrongWhereItStands(String cel, String code, String at, String cure) {
        String text = "# a comment\nwhen: >-\n  " + cel + "\n";
        Findings findings = new Findings();

        assertThat(read(text, findings)).isNull();

        Finding finding = findings.all().getFirst();
        assertThat(finding.code().key()).isEqualTo(code);
        assertThat(FindingRenderer.render(finding, new SourceFile("f.yaml", text)))
                .contains(cure == null ? "" : cure);
        if (at != null) {
            String line = new SourceFile("f.yaml", text).line(finding.line());
            assertThat(line.substring(finding.column() - 1)).startsWith(at);
        }
        assertThat(finding.message() + finding.cure())
                .doesNotContain("_", "overload", "container", "undeclared");
    }

    @Test
    void refusesWhatCostsTooMuch() {
        Findings findings = new Findings();

        read("when: " + "(".repeat(200) + "slip" + ")".repeat(200), findings);
        read("when: " + "slip || ".repeat(1_000) + "slip", findings);

        assertThat(findings.all())
                .extracting(finding -> finding.code().key())
                .containsOnly("condition-too-costly")
                .hasSize(2);
    }

    @Test
    void refusesBrokenConditionsInCode() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> READER.of("known("))
                .withMessageContaining("known(");
    }

    private static Condition read(String text, Findings findings) {
        SourceFile file = new SourceFile("f.yaml", text);
        YamlValue.Mapping root =
                (YamlValue.Mapping) YamlDocument.read(file, findings).orElseThrow();
        YamlValue.Scalar when = (YamlValue.Scalar) root.entry("when").orElseThrow().value();
        return READER.read(file, when, findings).orElse(null);
    }
}
