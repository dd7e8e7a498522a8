package makegood.condition;

import dev.cel.runtime.CelFunctionBinding;
import dev.cel.runtime.CelLateFunctionBindings;
import dev.cel.runtime.CelVariableResolver;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/** A situation as CEL asks for it. What is not known reads as empty text or 0, so no condition fails for want of it. */
final class Facts implements CelVariableResolver {

    static final List<String> CUSTOMER =
            List.of("name", "company", "phone", "externalId", "status", "timeZone");

    private static final Map<String, BiFunction<Situation, String, Object>> ANSWERS =
            Map.of(
                    "known", Situation::known,
                    "fact", Facts::words,
                    "amount", Situation::amount,
                    "done", Situation::done,
                    "asked", Situation::asked,
                    "signal", (situation, name) -> situation.signals().contains(name),
                    "heard", (situation, fact) -> situation.heard().contains(fact),
                    "broke", (situation, rule) -> situation.slips().contains(rule),
                    "callsFor", Situation::callsFor);

    private final Situation situation;
    private final Map<String, Condition> named;

    /** Asked for again and again by a long condition; null until then. */
    private @Nullable Map<String, Object> anger;

    /** @param named the conditions that are asked for by name */
    Facts(Situation situation, Map<String, Condition> named) {
        this.situation = situation;
        this.named = named;
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
        if (anger == null) {
            Situation.Anger now = situation.anger();
            anger =
                    Map.of(
                            "score",
                            now.score(),
                            "level",
                            (long) now.level(),
                            "trend",
                            now.trend(),
                            "peak",
                            (long) now.peak());
        }
        return anger;
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

    /** Each costs some time to bind, and a condition calls one or two. @param called of {@link Language#FUNCTIONS} */
    CelLateFunctionBindings functions(Set<String> called) {
        List<CelFunctionBinding> bindings = new ArrayList<>(called.size());
        for (String name : called) {
            BiFunction<Situation, String, Object> answer =
                    name.equals(Language.HOLDS) ? this::holds : ANSWERS.get(name);
            if (answer != null) {
                bindings.add(
                        CelFunctionBinding.from(
                                name + "_string",
                                String.class,
                                asked -> answer.apply(situation, asked)));
            }
        }
        return CelLateFunctionBindings.from(bindings);
    }

    private boolean holds(Situation asked, String name) {
        Condition condition = named.get(name);
        return condition != null && condition.holds(asked);
    }

    private static String words(Situation situation, String fact) {
        return Optional.ofNullable(situation.fact(fact)).orElse("");
    }
}
