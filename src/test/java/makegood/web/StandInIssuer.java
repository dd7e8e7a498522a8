package makegood.web;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

/** An issuer of OpenID Connect, as far as a sign-in needs one: it vouches for whoever it was told to. */
final class StandInIssuer {

    static final String CLIENT = "makegood";

    private final KeyPair keys;
    private final HttpServer server;
    private volatile Map<String, Object> claims = Map.of();

    StandInIssuer() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            keys = generator.generateKeyPair();
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (GeneralSecurityException | IOException failed) {
            throw new IllegalStateException(failed);
        }
        server.createContext(
                "/.well-known/openid-configuration", exchange -> answer(exchange, configuration()));
        server.createContext("/jwks", exchange -> answer(exchange, keySet()));
        server.createContext("/token", exchange -> answer(exchange, token()));
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Whom the next code is for. @param nonce as the sign-in asked for it */
    void vouches(String nonce, Map<String, Object> more) {
        Map<String, Object> all = new LinkedHashMap<>(more);
        Instant now = Instant.now();
        all.put("iss", address());
        all.putIfAbsent("sub", UUID.randomUUID().toString());
        all.put("aud", CLIENT);
        all.put("iat", now.getEpochSecond());
        all.put("exp", now.plusSeconds(300).getEpochSecond());
        all.put("nonce", nonce);
        claims = all;
    }

    void stop() {
        server.stop(0);
    }

    private Map<String, Object> configuration() {
        return Map.of(
                "issuer",
                address(),
                "authorization_endpoint",
                address() + "/authorize",
                "token_endpoint",
                address() + "/token",
                "jwks_uri",
                address() + "/jwks",
                "response_types_supported",
                new String[] {"code"},
                "subject_types_supported",
                new String[] {"public"},
                "id_token_signing_alg_values_supported",
                new String[] {"RS256"});
    }

    private Map<String, Object> keySet() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return Map.of(
                "keys",
                new Object[] {
                    Map.of(
                            "kty", "RSA",
                            "use", "sig",
                            "alg", "RS256",
                            "kid", "one",
                            "n", number(key.getModulus()),
                            "e", number(key.getPublicExponent()))
                });
    }

    private Map<String, Object> token() {
        return Map.of(
                "access_token",
                "any",
                "token_type",
                "Bearer",
                "expires_in",
                300,
                "id_token",
                signed(claims));
    }

    private String signed(Map<String, Object> said) {
        String head =
                text(Api.JSON.writeValueAsString(Map.of("alg", "RS256", "kid", "one")))
                        + "."
                        + text(Api.JSON.writeValueAsString(said));
        try {
            Signature signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(keys.getPrivate());
            signature.update(head.getBytes(StandardCharsets.US_ASCII));
            return head + "." + base64(signature.sign());
        } catch (GeneralSecurityException failed) {
            throw new IllegalStateException(failed);
        }
    }

    private static String number(BigInteger number) {
        byte[] bytes = number.toByteArray();
        return base64(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }

    private static String text(String json) {
        return base64(json.getBytes(StandardCharsets.UTF_8));
    }

    private static String base64(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static void answer(HttpExchange exchange, Map<String, Object> body) {
        byte[] bytes = Api.JSON.writeValueAsBytes(body);
        exchange.getResponseHeaders().add("Content-Type", "application/json");
        try (exchange) {
            exchange.sendResponseHeaders(200, bytes.length);
            exchange.getResponseBody().write(bytes);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
