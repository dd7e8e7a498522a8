package makegood.people;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AbstractAuthenticationToken;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.web.filter.OncePerRequestFilter;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * Signs a program in by {@code Authorization: Bearer TOKEN}, for this one request; and the panel in a frame by the token that
 * the page around it was given, with a rep's rights whoever it is. A browser can't add a header to the handshake of the live
 * line, so there the frame's token comes as a subprotocol, {@code bearer.TOKEN}, and so in no address and no log.
 */
final class BearerFilter extends OncePerRequestFilter {

    private static final String SCHEME = "Bearer ";

    private static final String SUBPROTOCOL = "bearer.";
    private static final SimpleGrantedAuthority FRAME = new SimpleGrantedAuthority("FRAME_TOKEN");

    private final People people;
    private final ApiTokens tokens;
    private final FrameTokens frames;
    private final AuthenticationEntryPoint refused;

    BearerFilter(
            People people, ApiTokens tokens, FrameTokens frames, AuthenticationEntryPoint refused) {
        this.people = people;
        this.tokens = tokens;
        this.frames = frames;
        this.refused = refused;
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String token = token(request);
        if (token == null) {
            chain.doFilter(request, response);
            return;
        }
        Optional<Authentication> person = person(token);
        if (person.isEmpty()) {
            refused.commence(request, response, new BadCredentialsException("unknown token"));
            return;
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(person.get());
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    /** Whether this request came from the panel in a frame. */
    static boolean isByFrameToken(Authentication person) {
        return person.getAuthorities().contains(FRAME);
    }

    private Optional<Authentication> person(String token) {
        return people.withToken(token)
                .<Authentication>map(
                        program ->
                                signedIn(
                                        program.name(),
                                        role(program.role()),
                                        Scope.FULL.authority()))
                .or(() -> tokens.find(token).flatMap(this::program))
                .or(
                        () ->
                                frames.nameOf(token)
                                        .flatMap(people::named)
                                        .map(rep -> signedIn(rep.name(), role(Role.REP), FRAME)));
    }

    private Optional<Authentication> program(StoredToken token) {
        return people.named(token.person())
                .map(
                        person ->
                                until(
                                        token.expiresAt(),
                                        signedIn(
                                                person.name(),
                                                role(person.role()),
                                                token.scope().authority())));
    }

    private static Authentication until(Instant end, AbstractAuthenticationToken person) {
        person.setDetails(new TokenEnd(end));
        return person;
    }

    private static @Nullable String token(HttpServletRequest request) {
        String header = request.getHeader("Authorization");
        if (header != null && header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return header.substring(SCHEME.length()).strip();
        }
        if (header != null || !request.getServletPath().equals("/ws")) {
            return null;
        }
        return Collections.list(request.getHeaders("Sec-WebSocket-Protocol")).stream()
                .flatMap(list -> Arrays.stream(list.split(",")))
                .map(String::strip)
                .filter(each -> each.startsWith(SUBPROTOCOL))
                .map(each -> each.substring(SUBPROTOCOL.length()))
                .findFirst()
                .orElse(null);
    }

    private static AbstractAuthenticationToken signedIn(
            String name, GrantedAuthority... authorities) {
        return UsernamePasswordAuthenticationToken.authenticated(name, null, List.of(authorities));
    }

    private static GrantedAuthority role(Role role) {
        return SignedInPerson.authority(role);
    }
}
