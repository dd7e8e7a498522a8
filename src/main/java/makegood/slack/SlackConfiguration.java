package makegood.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.jakarta_servlet.SlackAppServlet;
import com.slack.api.methods.MethodsClient;

import makegood.setting.SettingFault;

import org.springframework.boot.web.servlet.ServletRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;

import java.time.Clock;
import java.util.List;

/** Slack's SDK, set up; and the door through which Slack's requests come, with a guard of its own. */
@Configuration(proxyBeanMethods = false)
@Conditional(SlackOn.class)
class SlackConfiguration {

    static final String DOOR = "/slack/events";

    private static final int PATIENCE_MILLIS = 10_000;

    SlackConfiguration(SlackSettings settings) {
        if (settings.botToken().isBlank()) {
            throw new SettingFault(
                    "Slack is configured without its bot token: nothing could be answered.",
                    "Set MAKEGOOD_SLACK_BOTTOKEN to the Bot User OAuth Token (xoxb-…) of your Slack"
                            + " app, or take the other MAKEGOOD_SLACK_… settings away.");
        }
        if (!settings.takesRequests() && !settings.holdsSocket()) {
            throw new SettingFault(
                    "Slack is configured with a bot token, but not how Slack reaches this server.",
                    "Set MAKEGOOD_SLACK_SIGNINGSECRET to your Slack app's signing secret; or, where"
                            + " this server has no public address, MAKEGOOD_SLACK_APPTOKEN to an"
                            + " app-level token (xapp-…).");
        }
    }

    /** Refused requests are not listed: the answers are told apart in {@link SlackLine}, without anybody's words. */
    @Bean(destroyMethod = "close")
    Slack slack(SlackSettings settings) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(settings.apiUrl().toString());
        config.setHttpClientCallTimeoutMillis(PATIENCE_MILLIS);
        config.setStatsEnabled(false);
        config.getMethodsConfig().setStatsEnabled(false);
        return Slack.getInstance(config);
    }

    @Bean
    MethodsClient slackMethods(Slack slack, SlackSettings settings) {
        return slack.methods(settings.botToken());
    }

    @Bean
    Pause pause() {
        return Pause::sleep;
    }

    /**
     * With no middleware: {@link SlackGate} has looked at the signature, and the SDK's way to know its token would ask Slack
     * on each request, before it is acknowledged.
     */
    @Bean
    App slackApp(Slack slack, SlackSettings settings, Routes routes, EventRoutes events) {
        AppConfig config = new AppConfig();
        config.setSingleTeamBotToken(settings.botToken());
        config.setSigningSecret(settings.signingSecret());
        config.setAllEventsApiAutoAckEnabled(true);
        App app = new App(config, slack, List.of());
        routes.lay(app);
        events.lay(app);
        return app;
    }

    @Bean
    ServletRegistrationBean<SlackAppServlet> slackDoor(App app) {
        return new ServletRegistrationBean<>(new SlackAppServlet(app), DOOR);
    }

    /** No session, no sign-in, no token of a page: each request proves itself by its signature. */
    @Bean
    @Order(0)
    SecurityFilterChain slackWalls(
            HttpSecurity http, SlackSettings settings, Once once, Clock clock) throws Exception {
        http.securityMatcher(DOOR)
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .anonymous(AbstractHttpConfigurer::disable)
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
        if (settings.takesRequests()) {
            http.addFilterBefore(
                            new SlackGate(
                                    new Signature(settings.signingSecret()), once::first, clock),
                            AuthorizationFilter.class)
                    .authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        } else {
            http.authorizeHttpRequests(requests -> requests.anyRequest().denyAll());
        }
        return http.build();
    }
}
