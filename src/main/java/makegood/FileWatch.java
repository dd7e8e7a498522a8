package makegood;

import makegood.flow.FlowLibrary;
import makegood.lint.Finding;
import makegood.scorecard.ScorecardLibrary;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Takes up flows, rules and scorecards whose files have changed, and tells once what is wrong with a file. */
@Component
@EnableScheduling
class FileWatch {

    private static final Logger LOG = LoggerFactory.getLogger(FileWatch.class);

    private final FlowLibrary flows;
    private final RuleShelf rules;
    private final ScorecardLibrary scorecards;
    private Set<Finding> told = Set.of();

    FileWatch(FlowLibrary flows, RuleShelf rules, ScorecardLibrary scorecards) {
        this.scorecards = scorecards;
        this.flows = flows;
        this.rules = rules;
    }

    @Scheduled(fixedDelay = 1_000)
    void look() {
        if (rules.refresh()) {
            LOG.info("the phrasebook has changed; it holds from the next utterance on");
        }
        if (flows.refresh()) {
            LOG.info("flows have changed; new calls take them up");
        }
        if (scorecards.refresh()) {
            LOG.info("scorecards have changed; calls are scored by them from now on");
        }
        Set<Finding> findings =
                Stream.of(rules.findings(), flows.findings(), scorecards.findings())
                        .flatMap(List::stream)
                        .collect(Collectors.toCollection(HashSet::new));
        findings.stream().filter(finding -> !told.contains(finding)).forEach(FileWatch::tell);
        told = findings;
    }

    private static void tell(Finding finding) {
        LOG.warn(
                "{}:{}:{} {}: {} {}",
                finding.file(),
                finding.line(),
                finding.column(),
                finding.code().key(),
                finding.message(),
                finding.cure());
    }
}
