package makegood.condition;

import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelLateFunctionBindings;
import dev.cel.runtime.CelVariableResolver;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A situation as CEL asks for it. What is not known reads as empty text or 0, so no condition fails for want of it. */
final class Facts implements CelVariableResolver {

    static final List<String> CUSTOMER =
            List.of("name", "company", "phone", "externalId", "status", "timeZone");

    private final Situation situation;

    Facts(Situation situation) {
        this.situation = situation;
    }

    @Override
    public Optional<Object> find(String name) {
        return switch (name) {
            case "anger" -> Optional.of(anger());
            case "customer" -> Optional.of(customer());
            case "authority" -> Optional.of(authority());
            case "refusals" -> Optional.of((long) situation.refusals());
            case "turns" -> Optional.of((long) situation.turns());
            case "refusedForGood" -> Optional.of(situation.refusedForGood());
            case "slip" -> Optional.of(situation.slip());
            default -> Optional.empty();
        };
    }

    private Map<String, Object> anger() {
        Situation.Anger anger = situation.anger();
        return Map.of(
                "score",
                anger.score(),
                "level",
                (long) anger.level(),
                "trend",
                anger.trend(),
                "peak",
                (long) anger.peak());
    }

    private Map<String, Object> customer() {
        Map<String, Object> customer = new HashMap<>();
        CUSTOMER.forEach(name -> customer.put(name, situation.customer().getOrDefault(name, "")));
        return customer;
    }

    private Map<String, Object> authority() {
        Object most = situation.authority().getOrDefault("maxCredit", 0.0);
        Object currency = situation.authority().getOrDefault("currency", "");
        return Map.of(
                "maxCredit",
                most instanceof Number sum ? sum.doubleValue() : 0.0,
                "currency",
                currency);
    }

    CelLateFunctionBindings functions() {
        return CelLateFunctionBindings.from(
                text("known", situation::known),
                text("fact", name -> Optional.ofNullable(situation.fact(name)).orElse("")),
                text(
                        "amount",
                        name -> Sum.largest(Optional.ofNullable(situation.fact(name)).orElse(""))),
                text("done", situation::done),
                text("asked", situation::asked),
                text("signal", name -> situation.signals().contains(name)),
                text("heard", fact -> situation.heard().contains(fact)),
                text("broke", rule -> situation.slips().contains(rule)),
                text("callsFor", situation::callsFor));
    }

    private static CelFunctionBinding text(
            String function, java.util.function.Function<String, Object> answer) {
        return CelFunctionBinding.from(function + "_string", String.class, answer::apply);
    }
}
