package makegood.web;

import io.swagger.v3.oas.annotations.media.Schema;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import makegood.people.ApiTokens;
import makegood.people.OwnPassword;
import makegood.people.Person;
import makegood.people.Scope;
import makegood.request.Fields;
import makegood.wire.OneOf;
import makegood.wire.WireToken;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.security.Principal;
import java.util.List;
import java.util.Optional;

/** One's own password and tokens. Not for programs that prove themselves by a token: none begets another. */
@RestController
@RequestMapping("/api/me")
class AccountController {

    private static final int USUAL_DAYS = 90;

    private final OwnPassword password;
    private final ApiTokens tokens;

    AccountController(OwnPassword password, ApiTokens tokens) {
        this.password = password;
        this.tokens = tokens;
    }

    /** All other sessions of the person end, and open links; tokens of their programs where they ask for it. */
    @PostMapping("/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void changePassword(
            HttpServletRequest request,
            HttpServletResponse response,
            Principal person,
            @RequestBody Passwords body) {
        password.change(
                request,
                response,
                person.getName(),
                body.current(),
                body.password(),
                Boolean.TRUE.equals(body.endTokens()));
    }

    @GetMapping("/tokens")
    List<WireToken> tokens(Principal person) {
        return tokens.of(person.getName()).stream().map(WireToken::of).toList();
    }

    @PostMapping("/tokens")
    @ResponseStatus(HttpStatus.CREATED)
    NewToken issue(Principal person, @RequestBody Wanted body) {
        Fields fields = new Fields();
        Optional<Scope> scope = Scope.of(String.valueOf(body.scope()));
        if (scope.isEmpty()) {
            fields.fault("scope", "Choose one of: read, calls, frames, metrics, full.");
        }
        fields.check();
        ApiTokens.Issued issued =
                tokens.issue(
                        Person.of(person),
                        body.label(),
                        scope.orElse(Scope.READ),
                        body.days() == null ? USUAL_DAYS : body.days());
        return new NewToken(WireToken.of(issued.token()), issued.secret());
    }

    @DeleteMapping("/tokens/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void revoke(Principal person, @PathVariable String id) {
        tokens.revoke(Person.of(person), person.getName(), id);
    }

    /**
     * @param current the password that is to be changed
     * @param password the new one
     * @param endTokens whether the tokens of their programs end too; they go on unless told
     */
    @Schema(requiredProperties = {"current", "password"})
    record Passwords(
            @Nullable String current, @Nullable String password, @Nullable Boolean endTokens) {

        /** Secrets must not come into a log. */
        @Override
        public String toString() {
            return "Passwords";
        }
    }

    /** @param days how long it holds; 90 unless told */
    @Schema(requiredProperties = {"label", "scope"})
    record Wanted(
            @Nullable String label,
            @OneOf(Scope.class) @Nullable String scope,
            @Nullable Integer days) {}

    /** @param secret what the program sends behind {@code Authorization: Bearer}; it is shown this once */
    record NewToken(WireToken token, String secret) {

        /** Secrets must not come into a log. */
        @Override
        public String toString() {
            return "NewToken[" + token.id() + "]";
        }
    }
}
