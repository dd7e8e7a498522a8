package makegood.people;

import jakarta.servlet.DispatcherType;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Sign-in: a session for pages, HTTP Basic or a bearer token for programs. */
@Configuration
@EnableConfigurationProperties({PeopleSettings.class, PageSettings.class})
class SignIn {

    static final String PAGE = "/sign-in";

    private static final String[] OPEN = {
        PAGE,
        "/sign-in.html",
        "/csrf",
        "/actuator/health/**",
        "/styles/**",
        "/images/**",
        "/favicon.*",
        // The panel's shell: in a frame it is there before its person is known, and holds nobody's
        // data.
        "/embed",
        "/sample-call.json",
        "/pages/**",
        "/elements/**",
        "/models/**",
        "/words/**",
        "/webjars/**",
        "/error"
    };

    @Bean
    PasswordEncoder passwords() {
        return new Passwords();
    }

    /** Tells of sessions that end, so that what hangs on them can end too. */
    @Bean
    HttpSessionEventPublisher sessionEnds() {
        return new HttpSessionEventPublisher();
    }

    /** What a request is forwarded to was allowed with the request. */
    @Bean
    SecurityFilterChain walls(
            HttpSecurity http,
            People people,
            FrameTokens frames,
            Unauthenticated unauthenticated,
            Denied denied,
            PageSettings pages)
            throws Exception {
        HttpSessionRequestCache wanted = new HttpSessionRequestCache();
        wanted.setRequestMatcher(Unauthenticated.pages());
        http.authorizeHttpRequests(
                        requests ->
                                requests.dispatcherTypeMatchers(DispatcherType.FORWARD)
                                        .permitAll()
                                        .requestMatchers(OPEN)
                                        .permitAll()
                                        .anyRequest()
                                        .authenticated())
                .formLogin(
                        form ->
                                form.loginPage(PAGE)
                                        .loginProcessingUrl(PAGE)
                                        .successHandler(new SignedIn(wanted))
                                        .failureUrl(PAGE + "?failed"))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl(PAGE + "?signed-out"))
                .httpBasic(basic -> basic.authenticationEntryPoint(unauthenticated))
                .addFilterBefore(
                        new BearerFilter(people, frames, unauthenticated),
                        BasicAuthenticationFilter.class)
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(new PageWrites()))
                .requestCache(cache -> cache.requestCache(wanted))
                .exceptionHandling(
                        faults ->
                                faults.authenticationEntryPoint(unauthenticated)
                                        .accessDeniedHandler(denied))
                .headers(headers -> headers(headers, pages));
        return http.build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, PageSettings pages) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(ContentPolicy.of(pages)))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions ->
                                permissions.policy(
                                        "camera=(), geolocation=(), payment=(), usb=()"));
        if (pages.allowsFrames()) {
            headers.frameOptions(frames -> frames.disable());
        }
    }
}
