package vn.phusa.shared.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import vn.phusa.shared.sql.Database;
import vn.phusa.testing.ResourceTest;

/** Two limiters over one database are two instances of the program. */
@QuarkusTest
class RateLimiterTest extends ResourceTest {

    private static final Clock NOON = Clock.fixed(Instant.parse("2031-01-01T12:00:00Z"), ZoneOffset.UTC);

    @Inject
    Database database;

    private record Limits(int requests, int anonymousRequests, int windowSeconds, int lease) implements RateLimitConfig {
    }

    private RateLimiter instance(Clock clock) {
        return new RateLimiter(database, new Limits(100, 20, 60, 15), clock);
    }

    private static int spendAll(String client, RateLimiter... instances) {
        int allowed = 0;
        for (int i = 0; i < 300; i++) {
            allowed += instances[i % instances.length].spend(client, true).allowed() ? 1 : 0;
        }
        return allowed;
    }

    @Test
    void instancesTogetherNeverExceedTheLimit() {
        assertEquals(100, spendAll("account:two", instance(NOON), instance(NOON)));
    }

    @Test
    void aRefusalSaysWhenTheNextWindowBegins() {
        RateLimiter limiter = instance(Clock.offset(NOON, java.time.Duration.ofSeconds(18)));
        spendAll("account:late", limiter);
        RateLimiter.Verdict verdict = limiter.spend("account:late", true);
        assertFalse(verdict.allowed());
        assertEquals(42, verdict.resetSeconds());
    }

    @Test
    void aNewWindowBeginsAfresh() {
        spendAll("account:new", instance(NOON));
        assertTrue(instance(Clock.offset(NOON, java.time.Duration.ofMinutes(1))).spend("account:new", true).allowed());
    }
}
