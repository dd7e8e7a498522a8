package makegood.phrasebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import makegood.utterance.Meaning;
import makegood.utterance.Speaker;
import makegood.utterance.Utterance;
import makegood.utterance.UtteranceReader;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import java.time.Duration;
import java.util.List;
import java.util.Map;

class PhrasePatternTest {

    private static final UtteranceReader READER =
            new UtteranceReader(text -> new Meaning(new float[] {1}));

    @Test
    void findsContractionsHoweverTheyAreWritten() throws BadPattern {
        assertThat(found("I'll call", "well then I will call you")).containsExactly("I will call");
        assertThat(found("I will call", "I'll call you")).containsExactly("I'll call");
        assertThat(found("can't", "we cannot do that")).containsExactly("cannot");
    }

    @Test
    void findsInflectionsOfALemma() throws BadPattern {
        assertThat(found("~try", "He tries, she tried")).containsExactly("tries", "tried");
    }

    @Test
    void leavesFillersAndMarksInTheMiddleAside() throws BadPattern {
        assertThat(found("against our policy", "That's, uh, against our, you know, policy."))
                .containsExactly("against our, you know, policy");
    }

    @Test
    void takesTheLongestOfAlternatives() throws BadPattern {
        assertThat(found("no (problem|problem at all)", "no problem at all"))
                .containsExactly("no problem at all");
    }

    @Test
    void keepsAGapWithinItsBound() throws BadPattern {
        assertThat(found("get <2> back", "get the money back"))
                .containsExactly("get the money back");
        assertThat(found("get <2> back", "get all of the money back")).isEmpty();
    }

    @Test
    void quotesOnlyWhatStandsInBraces() throws BadPattern {
        assertThat(found("say {no problem} again", "I say no problem again"))
                .containsExactly("no problem");
    }

    @Test
    void standsAtTheSentencesStartAndEndOnly() throws BadPattern {
        assertThat(found("^ {no} $", "No.")).containsExactly("No");
        assertThat(found("^ {no} $", "Well, no, sir.")).containsExactly("no");
        assertThat(found("^ {no} $", "No, you are right.")).isEmpty();
    }

    @Test
    void refusesTheWordThatMustNotStandThere() throws BadPattern {
        assertThat(found("!not sure", "I am sure")).containsExactly("am sure");
        assertThat(found("!not sure", "I am not sure")).isEmpty();
    }

    @Test
    void capturesWordsAsTheyStand() throws BadPattern {
        SpokenSentence sentence = spoken("My Manager will call you");

        PatternMatch match = pattern("who=(my manager|I) will call").find(sentence).getFirst();

        assertThat(match.captured(sentence, "My Manager will call you"))
                .isEqualTo(Map.of("who", "My Manager"));
    }

    @Test
    void leavesOutWhatMayBeLeftOut() throws BadPattern {
        assertThat(found("no (big)? problem", "no problem, no big problem"))
                .containsExactly("no problem", "no big problem");
    }

    @Test
    void takesWhatIsRepeatedAtLeastOnce() throws BadPattern {
        assertThat(found("very+ sorry", "sorry, very sorry, very very sorry"))
                .containsExactly("very sorry", "very very sorry");
    }

    @Test
    void tellsAVerbFromANoun() throws BadPattern {
        assertThat(found("~call:VERB", "He calls about a call")).containsExactly("calls");
        assertThat(found("the :NOUN", "I saw the driver")).containsExactly("the driver");
    }

    @Test
    void takesAnyOneWordForAStar() throws BadPattern {
        assertThat(found("our * policy", "our returns policy, our policy"))
                .containsExactly("our returns policy");
    }

    @Test
    void usesPartsByTheirNames() throws BadPattern {
        assertThat(found("@i will try", "We will try")).containsExactly("We will try");
        assertThat(catchThrowableOfType(BadPattern.class, () -> pattern("@us will")).message())
                .isEqualTo("No named part is called \"@us\".");
    }

    @Test
    void standsAtAClausesEdge() throws BadPattern {
        assertThat(found("{easy} ;", "That one is easy, yes")).containsExactly("easy");
        assertThat(found("{easy} ;", "an easy thing")).isEmpty();
    }

    @Test
    void takesAWordWithAHyphenWholeOrInParts() throws BadPattern {
        assertThat(found("non-refundable", "it is non refundable"))
                .containsExactly("non refundable");
        assertThat(found("non-refundable", "it is non-refundable"))
                .containsExactly("non-refundable");
    }

    @Test
    void countsInUtf16WhateverStandsBefore() throws BadPattern {
        assertThat(found("no problem", "👍🏽 Ça va 🇳🇬, no problem"))
                .containsExactly("no problem");
    }

    @Test
    void printsItselfAsItsAuthorWroteIt() throws BadPattern {
        assertThat(pattern("no (problem|worries)")).hasToString("no (problem|worries)");
    }

    @Test
    void tellsWhereAPatternIsBrokenAndTheCure() {
        BadPattern bad = catchThrowableOfType(BadPattern.class, () -> pattern("no (problem"));

        assertThat(bad.offset()).isEqualTo(3);
        assertThat(bad.message()).isEqualTo("\"(\" is never closed.");
        assertThat(bad.cure()).isEqualTo("Close it with \")\".");
    }

    @Test
    void refusesAPatternThatIsFoundInNoWords() {
        assertThat(catchThrowableOfType(BadPattern.class, () -> pattern("no?")).message())
                .isEqualTo("This pattern is found in no words at all.");
    }

    @Test
    @Timeout(20)
    void staysLinearWhateverIsSaid() throws BadPattern {
        PhrasePattern bomb = pattern("(a|a a|a b?)+ (a|b)+ <12> (a+ b?)+ c");
        SpokenSentence few = spoken("a ".repeat(2_000));
        SpokenSentence many = spoken("a ".repeat(8_000));
        bomb.find(few);

        Duration short_ = time(() -> bomb.find(few));
        Duration long_ = time(() -> bomb.find(many));

        assertThat(long_.toNanos()).isLessThan(12 * Math.max(short_.toNanos(), 1_000_000));
    }

    private static Duration time(Runnable run) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            run.run();
            best = Math.min(best, System.nanoTime() - start);
        }
        return Duration.ofNanos(best);
    }

    private static PhrasePattern pattern(String text) throws BadPattern {
        return PhrasePattern.of(text, NamedParts.common());
    }

    private static SpokenSentence spoken(String text) {
        return new SpokenSentence(READER.read(Speaker.REP, text).sentences().getFirst());
    }

    private static List<String> found(String pattern, String text) throws BadPattern {
        Utterance said = READER.read(Speaker.REP, text);
        SpokenSentence sentence = new SpokenSentence(said.sentences().getFirst());
        return pattern(pattern).find(sentence).stream()
                .map(
                        match ->
                                text.substring(
                                        sentence.word(match.quoteStart()).token().start(),
                                        sentence.word(match.quoteEnd() - 1).token().end()))
                .toList();
    }
}
