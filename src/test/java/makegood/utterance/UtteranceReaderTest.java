package makegood.utterance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import static java.util.stream.Collectors.joining;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;

class UtteranceReaderTest {

    private static final UtteranceReader READER =
            new UtteranceReader(text -> new Meaning(new float[] {1}));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "that’s not what I'd asked for | that is not what i had asked for",
                "thats not what id asked for | that is not what i had asked for",
                "Don’t you worry | do not you worry",
                "we cant and we wont | we can not and we will not",
                "I cannot | i can not",
                "im sorry youre upset | i am sorry you are upset",
                "it's been weeks | it has been weeks",
                "its been weeks | it has been weeks",
                "the company and its staff | the company and its staff",
                "it lost its way | it lost its way",
                "ill call you tuesday | i will call you tuesday",
                "i was ill last week | i was ill last week",
                "on monday and ill send it | on monday and i will send it",
                "tired and ill all week | tired and ill all week",
                "wed love to | we would love to",
                "on wed we close | on wed we close",
                "Let’s see | let us see",
                "we're gonna fix it | we are going to fix it",
                "and well send it monday | and we will send it monday",
                "well i don't know | well i do not know",
                "they weren't, you should've known | they were not , you should have known",
                "ten o’clock | ten o'clock",
                "He'd rather not | he would rather not",
                "John's car | john 's car",
                "the customers' money | the customers 's money",
                "you owe me £200,really | you owe me £ 200 , really",
                "$4,000.50 by 10:30 | $ 4,000.50 by 10:30",
                "no—problem | no , problem",
                "that's f***ing late | that is f***ing late",
                "WE WON'T PAY | we will not pay",
            })
    void givesTheSameNormsHoweverItWasWritten(String written, String norms) {
        Utterance read = READER.read(Speaker.CUSTOMER, written);

        String found = read.tokens().stream().map(Token::norm).collect(joining(" "));

        assertThat(found).isEqualTo(norms);
    }

    @Test
    void placesTheWordsOfAContractionSideBySide() {
        Utterance read = READER.read(Speaker.REP, "I don’t know, dont I");

        List<String> places =
                read.tokens().stream()
                        .map(token -> read.text().substring(token.start(), token.end()))
                        .toList();

        assertThat(places).containsExactly("I", "do", "n’t", "know", ",", "do", "nt", "I");
    }

    @Test
    void keepsOffsetsInTheOriginalText() {
        String text = "  “Never again”, he said… 😀 It’s — well — cancelled.\nAll of it.";

        Utterance read = READER.read(Speaker.CUSTOMER, text);

        assertThat(read.text()).isEqualTo(text);
        assertThat(read.tokens())
                .filteredOn(token -> token.norm().equals("cancelled"))
                .singleElement()
                .satisfies(
                        token ->
                                assertThat(text.substring(token.start(), token.end()))
                                        .isEqualTo("cancelled"));
        assertThat(read.tokens())
                .isSortedAccordingTo((a, b) -> Integer.compare(a.start(), b.start()));
    }

    @Test
    void knowsVerbsAndTheirDictionaryForm() {
        Utterance read =
                READER.read(Speaker.CUSTOMER, "They promised us a refund and I'm still waiting");

        assertThat(read.tokens())
                .extracting(Token::lemma)
                .contains("promise", "refund", "be", "wait");
        assertThat(read.tokens()).extracting(Token::pos).contains("VERB", "NOUN", "AUX");
    }

    @Test
    void takesSpeechWithoutPunctuationAsOneSentence() {
        assertThat(
                        READER.read(
                                        Speaker.CUSTOMER,
                                        "your price is too high we already left and i dont see why"
                                                + " wed come back")
                                .sentences())
                .hasSize(1);
        assertThat(
                        READER.read(
                                        Speaker.CUSTOMER,
                                        "Your price is too high. We already left, Mr. Smith. Why?")
                                .sentences())
                .hasSize(3);
    }

    @Test
    void readsNothingFromBlankText() {
        Utterance read = READER.read(Speaker.CUSTOMER, " \n ");

        assertThat(read.tokens()).isEmpty();
        assertThat(read.understood()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Refund.",
                "no",
                "thats it",
                "Unacceptable!",
                "who is this",
                "three weeks late and nobody rang",
                "fine, whatever",
                "Yes, 42.",
                "Send it to the DHL depot in Kraków",
                "thursday",
                "k thx"
            })
    void understandsEnglish(String text) {
        assertThat(READER.read(Speaker.CUSTOMER, text).understood()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ich möchte mein Geld zurück, das ist eine Frechheit",
                "ich will mein geld",
                "je veux un remboursement, c'est inadmissible",
                "quiero mi dinero porque no funciona nada",
                "Vorrei un rimborso, sono molto arrabbiato",
                "Ik wil mijn geld terug en wel vandaag",
                "chcę zwrotu pieniędzy, dlaczego nikt nie odpowiada",
                "これは何ですか",
                "Я хочу вернуть деньги",
                "uh huh",
                "mm-hm",
                "um, er",
                "...",
                "xkcdqz wrtzpl ghjkl"
            })
    void doesNotClaimToUnderstandOtherLanguagesOrNoise(String text) {
        assertThat(READER.read(Speaker.CUSTOMER, text).understood()).isFalse();
    }

    @Test
    void readsTheSameFromManyThreads() {
        String text = "I don't want a refund, I want it fixed by Friday because you promised.";
        List<Token> expected = READER.read(Speaker.CUSTOMER, text).tokens();

        List<List<Token>> all =
                IntStream.range(0, 200)
                        .parallel()
                        .mapToObj(i -> READER.read(Speaker.CUSTOMER, text).tokens())
                        .toList();

        assertThat(all).allMatch(expected::equals);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "'", "*", "no ", "1,", "....... ", "dont'", "😀"})
    void readsHostileTextInTime(String piece) {
        String hostile = piece.repeat(8_000 / piece.length());

        assertTimeoutPreemptively(
                Duration.ofSeconds(15), () -> READER.read(Speaker.CUSTOMER, hostile));
    }
}
