package vn.phusa.ledger.application;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import vn.phusa.shared.sql.Database;
import vn.phusa.shared.sql.Sql;

/**
 * The hash chain over the ledger.
 *
 * <p>Entries are written in the transaction of the change; their place in the chain is given right after commit, by
 * one sealer at a time and in the order in which they became visible. So writers never wait for each other, the
 * sequence has no gap that could fill later, and a reader that polls by sequence misses nothing.
 */
@ApplicationScoped
public class LedgerChain {

    private static final int BATCH = 5_000;

    private final Database database;

    LedgerChain(Database database) {
        this.database = database;
    }

    /** The newest sealed entry; keep it outside this system to notice a ledger cut short. */
    public record Head(long sequence, String hash) {
    }

    /**
     * What a verification found.
     *
     * @param entries sealed entries that were checked
     * @param broken  sequence of the first entry that does not fit, or null
     * @param reason  what does not fit there, or null
     */
    public record Verification(boolean intact, long entries, Long broken, String reason, Head head) {
    }

    @Scheduled(every = "1s", identity = "ledger-seal", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sealInBackground() {
        seal();
    }

    /** Gives every committed entry its place; returns how many were sealed. */
    public long seal() {
        long all = 0;
        long sealed;
        do {
            sealed = QuarkusTransaction.requiringNew().timeout(120).call(() -> database.first(
                    Sql.of("SELECT ledger_seal_pending(?)", BATCH), row -> row.getLong(1)).orElse(0L));
            all += sealed;
        } while (sealed == BATCH);
        return all;
    }

    /** Seals what is pending, then recomputes every hash from the entries themselves. */
    public Verification verify() {
        seal();
        return QuarkusTransaction.requiringNew().timeout(300).call(() -> {
            Head head = head();
            return database.first(Sql.of("SELECT entries, broken, reason FROM ledger_verify()"), row -> {
                Long broken = (Long) row.getObject("broken");
                return new Verification(broken == null && row.getString("reason") == null, row.getLong("entries"),
                        broken, row.getString("reason"), head);
            }).orElseThrow();
        });
    }

    private Head head() {
        return database.first(Sql.of("""
                SELECT sequence, encode(hash, 'hex') FROM ledger_seal ORDER BY sequence DESC LIMIT 1"""),
                row -> new Head(row.getLong(1), row.getString(2))).orElse(new Head(0, ""));
    }
}
