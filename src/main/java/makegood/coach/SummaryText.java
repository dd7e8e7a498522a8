package makegood.coach;

import makegood.call.CallState;
import makegood.call.Customer;
import makegood.listening.Cause;
import makegood.listening.Commitment;
import makegood.listening.Remedy;
import makegood.utterance.Quote;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A summary's sentences: a paragraph that a manager can read in ten seconds. */
final class SummaryText {

    private static final List<String> ANGER = List.of("calm", "annoyed", "angry", "furious");

    /** A summary names what weighs most; the rest stands in its lists. */
    private static final int NAMED = 3;

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("EEEE d MMMM, HH:mm", Locale.ENGLISH);

    private SummaryText() {}

    /** One sentence; empty while no reason is known. What the rep knows stands before what was heard. */
    static Optional<Summary.Line> reason(List<Summary.Told> told, Evidences evidence) {
        Optional<String> known =
                told.stream()
                        .filter(each -> each.fact().equals("reason"))
                        .map(
                                each ->
                                        "The reason, as the rep knows it: "
                                                + quoted(each.value())
                                                + ".")
                        .findFirst();
        if (known.isPresent()) {
            return known.map(text -> new Summary.Line(Summary.Part.REASON, text, List.of()));
        }
        if (evidence.causes().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Summary.Line(
                        Summary.Part.REASON,
                        "They left over " + joined(causes(evidence)) + ".",
                        first(evidence.causes())));
    }

    /** Words that name several causes are quoted once, after the last of them. */
    private static List<String> causes(Evidences evidence) {
        List<Cause> causes =
                evidence.causes().stream().limit(NAMED).map(Summary.Evidence::what).toList();
        return IntStream.range(0, causes.size())
                .mapToObj(
                        i ->
                                i + 1 < causes.size()
                                                && causes.get(i + 1)
                                                        .quote()
                                                        .equals(causes.get(i).quote())
                                        ? Spoken.of(causes.get(i).type())
                                        : named(causes.get(i)))
                .toList();
    }

    /** The sentences of the paragraph, each with the utterances it rests on. */
    static List<Summary.Line> paragraph(CallState state, Summary summary) {
        List<Summary.Line> sentences = new ArrayList<>();
        String who = who(state.opening().customer());
        sentences.add(
                summary.reason().isEmpty()
                        ? line(who + " has not said why they left.", List.of())
                        : line(
                                who + ": " + decapitalized(summary.reason()),
                                summary.lines().getFirst().seqs()));
        impact(summary).ifPresent(sentences::add);
        sentences.add(remedies(summary));
        sentences.add(line(anger(summary.anger()), course(summary.anger())));
        if (!summary.commitments().isEmpty()) {
            sentences.add(
                    line("Promised: " + promises(summary) + ".", first(summary.commitments())));
        }
        nextTalk(summary).ifPresent(sentences::add);
        return sentences;
    }

    private static Optional<Summary.Line> nextTalk(Summary summary) {
        return Optional.ofNullable(summary.nextTalk())
                .map(
                        talk ->
                                line(
                                        "Agreed to talk again: "
                                                + (talk.at() == null
                                                        ? quoted(
                                                                Objects.requireNonNullElse(
                                                                        talk.words(), ""))
                                                        : MOMENT.format(talk.at()))
                                                + ".",
                                        List.of(talk.seq())));
    }

    private static Optional<Summary.Line> impact(Summary summary) {
        return summary.told("impact")
                .map(words -> cost(words, List.of()))
                .or(
                        () ->
                                summary.impacts().stream()
                                        .findFirst()
                                        .map(
                                                heard ->
                                                        cost(
                                                                heard.what().quote().text(),
                                                                List.of(heard.seq()))));
    }

    private static Summary.Line cost(String words, List<Integer> seqs) {
        return line("It cost them: " + quoted(words) + ".", seqs);
    }

    private static Summary.Line line(String sentence, List<Integer> seqs) {
        return new Summary.Line(Summary.Part.TEXT, sentence, seqs);
    }

    /** Where those were heard that a sentence names. */
    static <T> List<Integer> first(List<Summary.Evidence<T>> evidence) {
        return evidence.stream().limit(NAMED).map(Summary.Evidence::seq).toList();
    }

    /** The peak, what calmed them, and the end. */
    private static List<Integer> course(Summary.AngerCurve anger) {
        List<Integer> seqs = new ArrayList<>();
        anger.curve().stream()
                .filter(point -> point.level() == anger.peak())
                .findFirst()
                .ifPresent(point -> seqs.add(point.seq()));
        anger.calmedBy().stream().limit(NAMED).forEach(calmed -> seqs.add(calmed.seq()));
        if (!anger.curve().isEmpty()) {
            seqs.add(anger.curve().getLast().seq());
        }
        return seqs;
    }

    private static String who(Customer customer) {
        String name = customer.name().isBlank() ? "The customer" : customer.name();
        return customer.company() == null ? name : name + " (" + customer.company() + ")";
    }

    private static Summary.Line remedies(Summary summary) {
        Optional<String> told = summary.told("remedy");
        if (told.isPresent()) {
            return line("They ask for " + quoted(told.get()) + ".", List.of());
        }
        if (summary.remedies().isEmpty()) {
            return line("They ask for nothing so far.", List.of());
        }
        List<String> asked =
                summary.remedies().stream()
                        .limit(NAMED)
                        .map(remedy -> named(remedy.what()))
                        .toList();
        return line("They ask for " + joined(asked) + ".", first(summary.remedies()));
    }

    private static String named(Remedy remedy) {
        return Spoken.of(remedy.type()) + evidence(remedy.quote()) + standing(remedy.status());
    }

    private static String standing(Remedy.Status status) {
        return switch (status) {
            case OFFERED -> ", offered";
            case AGREED -> ", agreed";
            case DECLINED -> ", declined";
            case ASKED, WITHDRAWN -> "";
        };
    }

    private static String anger(Summary.AngerCurve anger) {
        String course =
                anger.peak() == anger.end()
                        ? "They were " + ANGER.get(anger.peak()) + " to the end"
                        : "Anger peaked at "
                                + ANGER.get(anger.peak())
                                + " and ended "
                                + ANGER.get(anger.end());
        if (anger.calmedBy().isEmpty()) {
            return course + ".";
        }
        String moves =
                anger.calmedBy().stream()
                        .map(calmed -> Spoken.of(calmed.move()))
                        .distinct()
                        .limit(NAMED)
                        .collect(Collectors.joining(", "));
        return course + "; it fell after the rep " + moves + ".";
    }

    private static String promises(Summary summary) {
        return summary.commitments().stream()
                .limit(NAMED)
                .map(promise -> promise(promise.what()))
                .collect(Collectors.joining("; "));
    }

    /** One that was put right is told as it stands: the words in which it was heard say something else. */
    private static String promise(Commitment promise) {
        if (!promise.isCorrected()) {
            return quoted(promise.quote().text())
                    + (promise.when() == null ? " (no time named)" : "");
        }
        String what = promise.what().isBlank() ? "(words erased)" : promise.what().strip();
        return what
                + (promise.due() == null
                        ? " (no time named)"
                        : " (by " + MOMENT.format(promise.due()) + ")");
    }

    private static String named(Cause cause) {
        return Spoken.of(cause.type()) + evidence(cause.quote());
    }

    /** The words in brackets; nothing once they have been erased. */
    private static String evidence(Quote quote) {
        return quote.text().isEmpty() ? "" : " (" + quoted(quote.text()) + ")";
    }

    private static String quoted(String words) {
        return words.isEmpty()
                ? "(words erased)"
                : "“" + words.strip().replaceFirst("[.,;:]+$", "") + "”";
    }

    private static String decapitalized(String sentence) {
        return Character.toLowerCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static String joined(List<String> parts) {
        return parts.size() < 2
                ? String.join("", parts)
                : String.join(", ", parts.subList(0, parts.size() - 1)) + " and " + parts.getLast();
    }
}
