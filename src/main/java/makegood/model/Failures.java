package makegood.model;

import com.fasterxml.jackson.core.JacksonException;

import dev.langchain4j.exception.AuthenticationException;
import dev.langchain4j.exception.HttpException;
import dev.langchain4j.exception.InternalServerException;
import dev.langchain4j.exception.InvalidRequestException;
import dev.langchain4j.exception.ModelNotFoundException;
import dev.langchain4j.exception.RateLimitException;
import dev.langchain4j.exception.TimeoutException;
import dev.langchain4j.exception.UnresolvedModelServerException;
import dev.langchain4j.exception.UnsupportedFeatureException;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.ConnectException;
import java.net.http.HttpTimeoutException;

/** What an exception means. Its own message stays out: a provider may repeat our words, or the key, in it. */
final class Failures {

    private Failures() {}

    static NoAnswer of(@Nullable Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof NoAnswer known) {
                return known;
            }
            NoAnswer.Reason reason = reason(cause);
            if (reason != null) {
                return new NoAnswer(reason);
            }
        }
        return new NoAnswer(NoAnswer.Reason.UNREADABLE);
    }

    private static NoAnswer.@Nullable Reason reason(Throwable cause) {
        return switch (cause) {
            case AuthenticationException refused -> NoAnswer.Reason.KEY_REFUSED;
            case RateLimitException many -> NoAnswer.Reason.TOO_MANY;
            case TimeoutException late -> NoAnswer.Reason.TOO_SLOW;
            case HttpTimeoutException late -> NoAnswer.Reason.TOO_SLOW;
            case ModelNotFoundException unknown -> NoAnswer.Reason.REQUEST_REFUSED;
            case InvalidRequestException refused -> NoAnswer.Reason.REQUEST_REFUSED;
            case UnsupportedFeatureException refused -> NoAnswer.Reason.REQUEST_REFUSED;
            case InternalServerException failed -> NoAnswer.Reason.PROVIDER_FAILED;
            case UnresolvedModelServerException gone -> NoAnswer.Reason.UNREACHABLE;
            case ConnectException gone -> NoAnswer.Reason.UNREACHABLE;
            case HttpException status -> NoAnswer.Reason.PROVIDER_FAILED;
            case JacksonException garbled -> NoAnswer.Reason.UNREADABLE;
            case IOException broken -> NoAnswer.Reason.CUT_SHORT;
            default -> null;
        };
    }
}
