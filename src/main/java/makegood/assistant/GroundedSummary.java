package makegood.assistant;

import makegood.coach.Summary;
import makegood.listening.Cause;
import makegood.listening.Commitment;
import makegood.listening.Impact;
import makegood.listening.Remedy;
import makegood.utterance.Keys;
import makegood.utterance.Quote;
import makegood.utterance.Speaker;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A model's summary, held line by line against the talk. What nothing bears out is dropped, and counted. */
final class GroundedSummary {

    /** A summary that loses more of itself than this was made up elsewhere, too. */
    private static final double MOST_LOST = 1.0 / 3;

    private final Summary embedded;
    private final Ground ground;
    private final Claims claims;
    private final Support support;
    private final Set<Integer> putRight;
    private final List<Summary.Line> lines = new ArrayList<>();
    private int all;
    private int dropped;

    /** @param putRight utterances whose promises the rep has put right: no model knows better */
    GroundedSummary(
            Summary embedded,
            Ground ground,
            Claims claims,
            Support support,
            Set<Integer> putRight) {
        this.putRight = Set.copyOf(putRight);
        this.embedded = embedded;
        this.ground = ground;
        this.claims = claims;
        this.support = support;
    }

    int dropped() {
        return dropped;
    }

    /** The summary of what stands; empty where too much was lost. */
    Optional<Summary> of(SummaryDraft draft, String model) {
        String reason = prose(Summary.Part.REASON, draft.reason());
        String text = prose(Summary.Part.TEXT, draft.text());
        var causes = items(draft.causes(), Speaker.CUSTOMER, this::cause);
        var remedies = items(draft.remedies(), null, this::remedy);
        var impacts = items(draft.impacts(), Speaker.CUSTOMER, this::impact);
        var commitments =
                withAllPromises(items(draft.commitments(), Speaker.REP, this::commitment));
        var conditions = items(draft.conditions(), Speaker.CUSTOMER, this::condition);
        String decider =
                name(Summary.Part.DECISION_MAKER, draft.decisionMaker(), embedded.decisionMaker());
        String vendor = name(Summary.Part.NEW_VENDOR, draft.newVendor(), embedded.newVendor());
        conditions.forEach(
                condition -> line(Summary.Part.CONDITION, condition.what(), condition.seq()));
        boolean lostTooMuch = dropped > all * MOST_LOST;
        boolean saysLess = text.isEmpty() || reason.isEmpty() && !embedded.reason().isEmpty();
        if (lostTooMuch || saysLess) {
            return Optional.empty();
        }
        return Optional.of(
                new Summary(
                        embedded.callId(),
                        reason,
                        embedded.anger(),
                        causes,
                        remedies,
                        impacts,
                        commitments,
                        decider,
                        vendor,
                        conditions.stream().map(Summary.Evidence::what).toList(),
                        embedded.nextTalk(),
                        embedded.told(),
                        scope(draft.scope()),
                        embedded.worth(),
                        embedded.outcome(),
                        text,
                        List.copyOf(lines),
                        model));
    }

    /** The sentences that stand, each with the utterances that bear it out. */
    private String prose(Summary.Part part, @Nullable String text) {
        if (text == null || text.isBlank()) {
            return "";
        }
        Claims.Kept kept = claims.kept(text.strip(), ground);
        all += kept.all();
        dropped += kept.dropped();
        List<Summary.Line> borneOut =
                kept.sentences().stream()
                        .map(words -> new Summary.Line(part, words, support.of(words)))
                        .filter(line -> !line.seqs().isEmpty())
                        .toList();
        dropped += kept.sentences().size() - borneOut.size();
        lines.addAll(borneOut);
        return borneOut.stream().map(Summary.Line::text).collect(Collectors.joining(" "));
    }

    private void line(Summary.Part part, String words, int seq) {
        lines.add(new Summary.Line(part, words, List.of(seq)));
    }

    private <T> List<Summary.Evidence<T>> items(
            @Nullable List<SummaryDraft.@Nullable Item> items,
            @Nullable Speaker speaker,
            Reading<T> reading) {
        List<Summary.Evidence<T>> kept = new ArrayList<>();
        for (SummaryDraft.Item item :
                Objects.requireNonNullElse(items, List.<SummaryDraft.@Nullable Item>of())) {
            all++;
            Summary.Evidence<T> evidence = item == null ? null : evidence(item, speaker, reading);
            if (evidence == null) {
                dropped++;
            } else if (!kept.contains(evidence)) {
                kept.add(evidence);
            }
        }
        return kept;
    }

    private <T> Summary.@Nullable Evidence<T> evidence(
            SummaryDraft.Item item, @Nullable Speaker speaker, Reading<T> reading) {
        int line = Objects.requireNonNullElse(item.line(), 0);
        Ground.Found found = ground.quote(item.quote(), line, speaker).orElse(null);
        T what = found == null ? null : reading.of(item, found);
        return what == null
                ? null
                : new Summary.Evidence<>(what, Objects.requireNonNull(found).heard().seq());
    }

    private @Nullable Cause cause(SummaryDraft.Item item, Ground.Found found) {
        return key(Cause.Type.class, item.type())
                .map(type -> new Cause(type, found.quote()))
                .orElse(null);
    }

    private @Nullable Remedy remedy(SummaryDraft.Item item, Ground.Found found) {
        Remedy.Type type = key(Remedy.Type.class, item.type()).orElse(null);
        Remedy.Status status = key(Remedy.Status.class, item.status()).orElse(Remedy.Status.ASKED);
        if (type == null || status == Remedy.Status.WITHDRAWN || !partsStand(item, found)) {
            return null;
        }
        Remedy heard =
                same(
                        embedded.remedies(),
                        found,
                        remedy -> remedy.type() == type ? remedy.quote() : null);
        if (heard != null) {
            return heard;
        }
        // Only what was heard as agreed is agreed: a model's own reading of a yes is no evidence.
        Remedy.Status sure = status == Remedy.Status.AGREED ? Remedy.Status.OFFERED : status;
        return new Remedy(
                type,
                found.quote(),
                found.part(item.amount()),
                null,
                found.part(item.when()),
                null,
                sure);
    }

    private @Nullable Impact impact(SummaryDraft.Item item, Ground.Found found) {
        if (!partsStand(item, found)) {
            return null;
        }
        Impact heard = same(embedded.impacts(), found, Impact::quote);
        return heard == null ? new Impact(found.quote(), found.part(item.amount()), null) : heard;
    }

    /** What was promised has to be done, whether or not a model thinks it worth telling. */
    private List<Summary.Evidence<Commitment>> withAllPromises(
            List<Summary.Evidence<Commitment>> told) {
        return Stream.concat(
                        embedded.commitments().stream(),
                        told.stream()
                                .filter(promise -> !embedded.commitments().contains(promise))
                                .filter(promise -> !putRight.contains(promise.seq())))
                .sorted(Comparator.comparingInt(Summary.Evidence::seq))
                .toList();
    }

    /** The due time is reckoned by the product alone: a model's own reckoning is no ground for a task. */
    private @Nullable Commitment commitment(SummaryDraft.Item item, Ground.Found found) {
        if (!partsStand(item, found)) {
            return null;
        }
        Commitment heard = same(embedded.commitments(), found, Commitment::quote);
        return heard == null
                ? new Commitment(
                        found.quote(),
                        found.quote().text(),
                        found.part(item.when()),
                        null,
                        Commitment.UNHEARD,
                        null)
                : heard;
    }

    private String condition(SummaryDraft.Item item, Ground.Found found) {
        return found.quote().text();
    }

    private static boolean partsStand(SummaryDraft.Item item, Ground.Found found) {
        return (blank(item.amount()) || found.part(item.amount()) != null)
                && (blank(item.when()) || found.part(item.when()) != null);
    }

    private static boolean blank(@Nullable String words) {
        return words == null || words.isBlank();
    }

    /** What the product itself heard in the same words. */
    private static <T> @Nullable T same(
            List<Summary.Evidence<T>> heard,
            Ground.Found found,
            Function<T, @Nullable Quote> quote) {
        for (Summary.Evidence<T> evidence : heard) {
            Quote words = quote.apply(evidence.what());
            if (evidence.seq() == found.heard().seq()
                    && words != null
                    && words.overlaps(found.quote())) {
                return evidence.what();
            }
        }
        return null;
    }

    /** The model's name for it if it was said; else the one that the product heard, with its own line. */
    private @Nullable String name(
            Summary.Part part, @Nullable String words, @Nullable String heard) {
        boolean given = words != null && !words.isBlank();
        Ground.Found found = given ? ground.quote(words, 0, null).orElse(null) : null;
        all += given ? 1 : 0;
        dropped += given && found == null ? 1 : 0;
        if (found != null) {
            line(part, found.quote().text(), found.heard().seq());
            return found.quote().text();
        }
        embedded.lines().stream().filter(line -> line.part() == part).forEach(lines::add);
        return heard;
    }

    private Summary.Scope scope(@Nullable String key) {
        return embedded.scope() == Summary.Scope.UNCLEAR
                ? key(Summary.Scope.class, key).orElse(Summary.Scope.UNCLEAR)
                : embedded.scope();
    }

    private static <E extends Enum<E>> Optional<E> key(Class<E> words, @Nullable String key) {
        return key == null ? Optional.empty() : Keys.find(words, key);
    }

    private interface Reading<T> {
        @Nullable T of(SummaryDraft.Item item, Ground.Found found);
    }
}
