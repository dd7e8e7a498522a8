package makegood;

import makegood.flow.FlowLibrary;
import makegood.lint.Finding;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Takes up flows whose files have changed, and tells once what is wrong with a file. */
@Component
@EnableScheduling
class FlowWatch {

    private static final Logger LOG = LoggerFactory.getLogger(FlowWatch.class);

    private final FlowLibrary flows;
    private Set<Finding> told = Set.of();

    FlowWatch(FlowLibrary flows) {
        this.flows = flows;
    }

    @Scheduled(fixedDelayString = "${makegood.flow-watch:1s}")
    void look() {
        if (flows.refresh()) {
            LOG.info("flows have changed; new calls take them up");
        }
        List<Finding> findings = flows.findings();
        findings.stream().filter(finding -> !told.contains(finding)).forEach(FlowWatch::tell);
        told = new HashSet<>(findings);
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
