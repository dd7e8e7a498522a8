package makegood;

import makegood.setting.SettingFault;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says it in two sentences instead of a stack trace; before Spring Boot's own report, which knows no cure. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class SettingFaultAnalyzer extends AbstractFailureAnalyzer<SettingFault> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, SettingFault fault) {
        return new FailureAnalysis(fault.what(), fault.cure(), fault);
    }
}
