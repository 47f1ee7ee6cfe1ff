package vn.phusa.shared.limit;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import vn.phusa.shared.sql.Database;
import vn.phusa.shared.sql.Sql;

/**
 * Counts requests of a client over all instances.
 *
 * <p>The allowance of a window lives in the database. An instance takes a few requests of it at a time (a lease) and
 * spends them from memory, so that most requests cost no statement; what it has leased is already counted for
 * everyone, so all instances together never exceed the limit.
 */
@ApplicationScoped
public class RateLimiter {

    /** What is left after one request: allowed or not, requests left at least, seconds to the next window. */
    public record Verdict(boolean allowed, int limit, int remaining, int resetSeconds) {
    }

    private static final class Lease {
        private long window;
        private int left;
        private int unleased;
    }

    private final Database database;
    private final RateLimitConfig config;
    private final Clock clock;
    private final Cache<String, Lease> leases = Caffeine.newBuilder()
            .maximumSize(20_000).expireAfterAccess(Duration.ofMinutes(10)).build();

    RateLimiter(Database database, RateLimitConfig config, Clock clock) {
        this.database = database;
        this.config = config;
        this.clock = clock;
    }

    /** Spends one request of the client's window. */
    public Verdict spend(String client, boolean signedIn) {
        int limit = signedIn ? config.requests() : config.anonymousRequests();
        long now = clock.instant().getEpochSecond();
        long window = now / config.windowSeconds();
        int reset = (int) ((window + 1) * config.windowSeconds() - now);
        Lease lease = leases.get(client, c -> new Lease());
        synchronized (lease) {
            if (lease.window != window) {
                lease.window = window;
                lease.left = 0;
                lease.unleased = limit;
            }
            if (lease.left == 0 && lease.unleased > 0) {
                renew(client, lease, limit);
            }
            if (lease.left == 0) {
                return new Verdict(false, limit, 0, reset);
            }
            lease.left--;
            return new Verdict(true, limit, lease.left + lease.unleased, reset);
        }
    }

    /** Length of a window, for the header. */
    public int windowSeconds() {
        return config.windowSeconds();
    }

    /** Gives one request back: an answer 304 is free. */
    public void refund(String client) {
        Lease lease = leases.getIfPresent(client);
        if (lease != null) {
            synchronized (lease) {
                lease.left++;
            }
        }
    }

    private void renew(String client, Lease lease, int limit) {
        int used = QuarkusTransaction.requiringNew().call(() -> database.first(Sql.of("""
                INSERT INTO rate_window AS w (client, slot, used) VALUES (?, ?, ?)
                ON CONFLICT (client, slot) DO UPDATE SET used = w.used + excluded.used
                RETURNING used""", client, lease.window, config.lease()), row -> row.getInt(1)).orElseThrow());
        int before = used - config.lease();
        lease.left = Math.max(0, Math.min(config.lease(), limit - before));
        lease.unleased = Math.max(0, limit - used);
    }

    @Scheduled(every = "10m", identity = "rate-window-cleanup")
    void forgetOld() {
        long oldest = clock.instant().getEpochSecond() / config.windowSeconds() - 2;
        QuarkusTransaction.requiringNew().run(
                () -> database.execute(Sql.of("DELETE FROM rate_window WHERE slot < ?", oldest)));
    }
}
