package makegood;

import makegood.coach.Coach;
import makegood.coach.EmbeddedSummarizer;
import makegood.coach.Ours;
import makegood.coach.Replay;
import makegood.coach.TalkPlayer;
import makegood.coach.WhatIf;
import makegood.condition.ConditionReader;
import makegood.desk.Ticker;
import makegood.flow.FlowArchive;
import makegood.flow.FlowLibrary;
import makegood.flow.FlowReader;
import makegood.flow.SharedConditions;
import makegood.flow.TalkLibrary;
import makegood.journal.RuleTrust;
import makegood.lint.SourceFolder;
import makegood.listening.Listener;
import makegood.people.People;
import makegood.phrasebook.PhrasebookLinter;
import makegood.phrasebook.PhrasebookReader;
import makegood.phrasebook.RuleLibrary;
import makegood.scorecard.ScorecardLibrary;
import makegood.utterance.Embedder;
import makegood.utterance.Masking;
import makegood.utterance.OnnxEmbedder;
import makegood.utterance.UtteranceReader;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

import java.nio.file.Path;
import java.time.Clock;

/** The core's objects, put together. They become beans here and only here: the core knows nothing of Spring. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({
    MaskingSettings.class,
    PhrasebookSettings.class,
    CompanySettings.class
})
class CoreConfiguration {

    private static final Path FLOWS = Path.of("conversation-flows");
    private static final String YAML = ".yaml";
    private static final double NANOS_A_MILLI = 1_000_000.0;

    @Bean
    Clock clock() {
        return Clock.systemDefaultZone();
    }

    @Bean
    Ticker ticker(Clock clock) {
        return new Ticker(clock);
    }

    @Bean
    Embedder embedder() {
        return new OnnxEmbedder();
    }

    @Bean
    UtteranceReader utteranceReader(Embedder embedder) {
        return new UtteranceReader(embedder);
    }

    @Bean
    ConditionReader conditionReader() {
        return new ConditionReader();
    }

    @Bean
    Listener listener(Embedder embedder) {
        return new Listener(embedder);
    }

    @Bean
    Masking masking(MaskingSettings settings) {
        return new Masking(settings.keep());
    }

    @Bean
    RuleLibrary ruleLibrary(
            ConditionReader conditions, UtteranceReader utterances, PhrasebookSettings settings) {
        return new RuleLibrary(
                new SourceFolder(FLOWS.resolve("phrasebook"), YAML),
                settings.folders().stream().map(path -> new SourceFolder(path, YAML)).toList(),
                settings.off(),
                new PhrasebookReader(conditions, utterances),
                new PhrasebookLinter(utterances));
    }

    @Bean
    RuleShelf ruleShelf(RuleLibrary rules, People people, RuleTrust trust) {
        return new RuleShelf(rules, people::teamOf, trust::doubted);
    }

    @Bean
    SharedConditions sharedConditions(ConditionReader conditions) {
        return new SharedConditions(
                new SourceFolder(FLOWS.resolve("conditions"), YAML), conditions);
    }

    @Bean
    FlowReader flowReader(ConditionReader conditions, RuleShelf rules, SharedConditions shared) {
        return new FlowReader(conditions, rules.names(), shared);
    }

    @Bean
    FlowLibrary flowLibrary(FlowReader reader, FlowArchive archive) {
        return new FlowLibrary(new SourceFolder(FLOWS, YAML), reader, archive);
    }

    @Bean
    Coach coach(UtteranceReader utterances, RuleShelf rules, Listener listener, Ours ours) {
        return new Coach(utterances, rules, listener, ours);
    }

    @Bean
    Ours ours(People people, CompanySettings settings) {
        return rep -> settings.calling(people.spokenName(rep));
    }

    @Bean
    EmbeddedSummarizer summarizer() {
        return new EmbeddedSummarizer();
    }

    @Bean
    WhatIf whatIf(UtteranceReader utterances) {
        return new WhatIf(utterances);
    }

    @Bean
    TalkPlayer talkPlayer(Coach coach) {
        return new TalkPlayer(coach);
    }

    @Bean
    TalkLibrary talkLibrary() {
        return new TalkLibrary(new SourceFolder(FLOWS.resolve("tests"), YAML));
    }

    @Bean
    ScorecardLibrary scorecardLibrary() {
        return new ScorecardLibrary(new SourceFolder(FLOWS.resolve("scorecards"), YAML));
    }

    @Bean
    Replay replay(Coach coach, FlowLibrary flows, EmbeddedSummarizer summarizer) {
        return new Replay(coach, flows, summarizer, () -> System.nanoTime() / NANOS_A_MILLI);
    }
}
