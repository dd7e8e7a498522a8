package makegood.assistant;

import com.google.common.collect.Sets;

import io.micrometer.core.instrument.MeterRegistry;

import makegood.coach.EmbeddedSummarizer;
import makegood.coach.Ours;
import makegood.coach.Summarizer;
import makegood.condition.Situation;
import makegood.desk.CallBook;
import makegood.desk.CallDesk;
import makegood.flow.FlowLibrary;
import makegood.letter.LetterWriter;
import makegood.lint.NearMiss;
import makegood.lint.SourceFolder;
import makegood.listening.Listener;
import makegood.model.ApiKey;
import makegood.model.ModelLine;
import makegood.model.ModelSettings;
import makegood.phrasebook.PhraseGuard;
import makegood.playbook.Pages;
import makegood.playbook.Passage;
import makegood.playbook.Playbook;
import makegood.prompt.Prompts;
import makegood.utterance.Embedder;
import makegood.utterance.Speaker;
import makegood.utterance.UtteranceReader;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;

import tools.jackson.databind.json.JsonMapper;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;

/** Puts the assistant together: embedded without any setting, with a language model where one is named. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AssistantSettings.class)
class AssistantConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(AssistantConfiguration.class);
    private static final String KEY = "MAKEGOOD_ASSISTANT_KEY";

    /** No answer is waited for longer than this by the client itself; askers set shorter limits of their own. */
    private static final Duration SLOWEST = Duration.ofSeconds(60);

    @Bean
    ModelLine modelLine(AssistantSettings settings, MeterRegistry meters, Clock clock) {
        ApiKey key = ApiKey.of(Objects.requireNonNullElse(System.getenv(KEY), ""));
        String url =
                settings.baseUrl() == null || settings.baseUrl().isBlank()
                        ? null
                        : settings.baseUrl();
        ModelSettings model =
                new ModelSettings(
                        settings.provider(),
                        url,
                        settings.model(),
                        key,
                        SLOWEST,
                        settings.atOnce(),
                        settings.perMinute(),
                        settings.perCall(),
                        settings.pause());
        return new ModelLine(model, meters, clock);
    }

    @Bean
    Prompts prompts() {
        return new Prompts(new SourceFolder(Path.of("prompts"), ".md"));
    }

    @Bean
    SendingRules sendingRules(AssistantSettings settings, FlowLibrary flows) {
        Set<String> known = new TreeSet<>();
        flows.flows().forEach(flow -> known.add(flow.name()));
        // No reason not to start: the calls of a flow that is gone are still not to be sent.
        Sets.difference(settings.neverSendFlows(), known)
                .forEach(
                        name ->
                                LOG.warn(
                                        "makegood.assistant.never-send-flows: there is no flow"
                                                + " \"{}\". {}",
                                        name,
                                        NearMiss.cure(name, known, "There are")));
        return new SendingRules(settings.neverSendFlows(), settings.neverSendCustomers());
    }

    @Bean
    Playbook playbook(Embedder embedder, UtteranceReader reader, FlowLibrary flows) {
        List<Passage> pages = Pages.of(new SourceFolder(Pages.FOLDER, ".md"));
        return new Playbook(embedder, reader, () -> Pages.with(pages, flows.flows()));
    }

    @Bean
    CoachAnswers coachAnswers(
            Playbook playbook,
            ModelLine line,
            Prompts prompts,
            SendingRules rules,
            UtteranceReader reader,
            PhraseGuard guard,
            AssistantSettings settings) {
        AnswerCheck check = new AnswerCheck(reader, sayable(reader, guard, new Situation.Blank()));
        return new CoachAnswers(playbook, line, prompts, rules, check, settings.answerWithin());
    }

    @Bean
    @Primary
    Summarizer assistantSummarizer(
            EmbeddedSummarizer embedded,
            ModelLine line,
            Prompts prompts,
            SendingRules rules,
            UtteranceReader reader,
            AssistantSettings settings,
            Clock clock) {
        return new LangChainSummarizer(
                embedded,
                line,
                prompts,
                rules,
                reader,
                // Not the mapper of the wire, which is strict: a model may write a figure where a
                // text is wanted, and is understood all the same.
                new JsonMapper(),
                settings.summaryWithin(),
                clock);
    }

    @Bean
    Letters letters(
            ModelLine line,
            Prompts prompts,
            SendingRules rules,
            UtteranceReader reader,
            PhraseGuard guard,
            AssistantSettings settings,
            Ours ours) {
        Predicate<String> harmless = sayable(reader, guard, new AfterCall());
        LetterWriter writer = new LetterWriter(harmless, ours);
        return new Letters(writer, line, prompts, rules, reader, harmless, settings.answerWithin());
    }

    @Bean
    SecondLane secondLane(
            ModelLine line,
            Prompts prompts,
            SendingRules rules,
            UtteranceReader reader,
            Listener listener,
            PhraseGuard guard,
            CallBook book,
            CallDesk desk,
            AssistantSettings settings) {
        Rewording rewording =
                new Rewording(line, prompts, reader, listener, guard, settings.questionWithin());
        return new SecondLane(line, rewording, rules, book, desk);
    }

    private static Predicate<String> sayable(
            UtteranceReader reader, PhraseGuard guard, Situation situation) {
        return words -> guard.check(reader.read(Speaker.REP, words), situation).isEmpty();
    }

    /** A letter is written when the reason is known, and every guard holds for it: it never pleads, pitches or cuts prices. */
    private static final class AfterCall extends Situation.Blank {
        @Override
        public boolean known(String fact) {
            return true;
        }

        @Override
        public Set<String> guards() {
            return Set.of("win-back-plea", "early-pitch", "price-concession");
        }
    }
}
