package makegood.people;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;

import makegood.audit.Audit;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.authentication.builders.AuthenticationManagerBuilder;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.oauth2.client.OAuth2LoginConfigurer;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.context.SecurityContextHolderFilter;
import org.springframework.security.web.header.writers.CrossOriginResourcePolicyHeaderWriter.CrossOriginResourcePolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.savedrequest.HttpSessionRequestCache;
import org.springframework.security.web.session.HttpSessionEventPublisher;

/** Sign-in: a session for pages, HTTP Basic or a bearer token for programs. */
@Configuration
@EnableConfigurationProperties({PeopleSettings.class, PageSettings.class, SignInSettings.class})
class SignIn {

    static final String PAGE = "/sign-in";

    private static final String[] OPEN = {
        PAGE,
        "/sign-in.html",
        "/csrf",
        // Whoever has the link proves themselves by it.
        "/join",
        "/join.html",
        "/api/invitations/*",
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

    @Bean
    SecurityFilterChain walls(
            HttpSecurity http,
            People people,
            ApiTokens tokens,
            FrameTokens frames,
            PasswordCheck check,
            SignInPage page,
            Issuers issuers,
            Vouching vouching,
            Audit audit,
            Unauthenticated unauthenticated,
            Denied denied,
            PageSettings pages)
            throws Exception {
        HttpSessionRequestCache wanted = new HttpSessionRequestCache();
        wanted.setRequestMatcher(Unauthenticated.pages());
        // Ours alone: Spring's own would be asked next, and counts no wrong passwords.
        http.getSharedObject(AuthenticationManagerBuilder.class).parentAuthenticationManager(null);
        http.authenticationProvider(check);
        http.authorizeHttpRequests(
                        requests ->
                                requests.requestMatchers(SignIn::showsThePanel)
                                        .permitAll()
                                        .requestMatchers(OPEN)
                                        .permitAll()
                                        .requestMatchers("/actuator/prometheus")
                                        .access(
                                                AuthorizationManagers.allOf(
                                                        new ScopeRule(),
                                                        AuthorityAuthorizationManager.hasRole(
                                                                Role.ADMIN.name())))
                                        .anyRequest()
                                        .access(new ScopeRule()))
                .formLogin(
                        form ->
                                form.loginPage(PAGE)
                                        .loginProcessingUrl(PAGE)
                                        .successHandler(new SignedIn(wanted, audit, "password"))
                                        .failureHandler(page::refuse))
                .logout(out -> out.logoutUrl("/sign-out").logoutSuccessUrl(PAGE + "?signed-out"))
                .httpBasic(basic -> basic.authenticationEntryPoint(unauthenticated))
                .addFilterBefore(
                        new BearerFilter(people, tokens, frames, unauthenticated),
                        BasicAuthenticationFilter.class)
                .addFilterAfter(new SessionCheck(people), SecurityContextHolderFilter.class)
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(new PageWrites()))
                .requestCache(cache -> cache.requestCache(wanted))
                .exceptionHandling(
                        faults ->
                                faults.authenticationEntryPoint(unauthenticated)
                                        .accessDeniedHandler(denied))
                .headers(headers -> headers(headers, pages));
        if (!issuers.isEmpty()) {
            SignedIn vouchedFor = new SignedIn(wanted, audit, "issuer");
            http.oauth2Login(login -> issuers(login, vouching, vouchedFor, page));
        }
        return http.build();
    }

    /** OpenID Connect only: plain OAuth 2.0 says what an application may do, not who somebody is. */
    private static void issuers(
            OAuth2LoginConfigurer<HttpSecurity> login,
            Vouching vouching,
            SignedIn vouchedFor,
            SignInPage page) {
        login.loginPage(PAGE)
                .userInfoEndpoint(
                        user ->
                                user.oidcUserService(vouching)
                                        .userService(
                                                request -> {
                                                    throw new NobodyHere();
                                                }))
                .successHandler(vouchedFor)
                .failureHandler(page::refuse);
    }

    /** The panel's shell, and nothing else that a request may be forwarded to: {@code /embed} is open, its page is not. */
    private static boolean showsThePanel(HttpServletRequest request) {
        return request.getDispatcherType() == DispatcherType.FORWARD
                && request.getServletPath().equals("/call.html");
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers, PageSettings pages) {
        headers.frameOptions(frames -> frames.disable())
                .addHeaderWriter(new FrameWriter(pages))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginResourcePolicy(
                        resources -> resources.policy(CrossOriginResourcePolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(
                        permissions ->
                                permissions.policy(
                                        "camera=(), geolocation=(), payment=(), usb=()"));
    }
}
