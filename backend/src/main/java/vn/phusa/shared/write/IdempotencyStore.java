package vn.phusa.shared.write;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.interceptor.InvocationContext;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Parameter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.phusa.shared.actor.Acting;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;
import vn.phusa.shared.sql.Database;
import vn.phusa.shared.sql.Sql;

/**
 * Remembers the first answer to an {@code Idempotency-Key}, in the same transaction as the effect.
 *
 * <p>The row is claimed by its primary key: a second request with the same key waits on the database until the
 * first has committed, then reads its answer; so it holds across instances too.
 */
@ApplicationScoped
public class IdempotencyStore {

    private record Kept(byte[] fingerprint, Integer status, String location, String etag, String body) {
    }

    private final Database database;
    private final ObjectMapper mapper;
    private final Acting acting;

    IdempotencyStore(Database database, ObjectMapper mapper, Acting acting) {
        this.database = database;
        this.mapper = mapper;
        this.acting = acting;
    }

    /** SHA-256 over method, address and arguments of the operation; an uploaded file counts by its content. */
    byte[] fingerprint(String path, String query, InvocationContext invocation) {
        MessageDigest digest = sha256();
        digest.update((invocation.getMethod().getName() + "\n" + path + "\n" + query).getBytes(StandardCharsets.UTF_8));
        Parameter[] declared = invocation.getMethod().getParameters();
        for (int i = 0; i < declared.length; i++) {
            Object parameter = invocation.getParameters()[i];
            if (declared[i].isAnnotationPresent(HeaderParam.class)) {
                // A retry may ask in another language or have seen a newer version; it is the same request.
                continue;
            }
            digest.update((byte) '\n');
            if (parameter instanceof FileUpload file) {
                addFile(digest, file);
            } else if (parameter != null) {
                digest.update(bytes(parameter));
            }
        }
        return digest.digest();
    }

    /**
     * Claims the key for this transaction.
     *
     * @return the first answer when there already is one
     */
    Optional<RestResponse<Object>> claim(String key, byte[] fingerprint) {
        int claimed = database.execute(Sql.of("""
                INSERT INTO idempotency_key (account_id, key, fingerprint) VALUES (?, ?, ?)
                ON CONFLICT DO NOTHING""", owner(), key, fingerprint));
        if (claimed == 1) {
            return Optional.empty();
        }
        Kept kept = database.first(Sql.of("SELECT fingerprint, status, location, etag, body FROM idempotency_key")
                        .where("account_id = ?", owner()).where("key = ?", key),
                row -> new Kept(row.getBytes(1), row.getInt(2), row.getString(3), row.getString(4), row.getString(5)))
                .orElseThrow(() -> Problem.of(SharedProblem.UNAVAILABLE, 1));
        if (!Arrays.equals(kept.fingerprint(), fingerprint)) {
            throw Problem.of(SharedProblem.IDEMPOTENCY_KEY_REUSED);
        }
        return Optional.of(replay(kept));
    }

    void keep(String key, RestResponse<?> answer) {
        database.execute(Sql.of("""
                UPDATE idempotency_key SET status = ?, location = ?, etag = ?, body = CAST(? AS jsonb)
                 WHERE account_id = ? AND key = ?""",
                answer.getStatus(), answer.getHeaderString("Location"), answer.getHeaderString("ETag"),
                answer.getEntity() == null ? null : new String(bytes(answer.getEntity()), StandardCharsets.UTF_8),
                owner(), key));
    }

    @Scheduled(every = "1h", identity = "idempotency-cleanup")
    @Transactional
    void forgetOld() {
        database.execute(Sql.of("DELETE FROM idempotency_key WHERE created_at < now() - interval '48 hours'"));
    }

    private RestResponse<Object> replay(Kept kept) {
        RestResponse.ResponseBuilder<Object> builder = RestResponse.ResponseBuilder.create(kept.status());
        if (kept.body() != null) {
            builder.entity(read(kept.body())).type("application/json");
        }
        if (kept.location() != null) {
            builder.header("Location", kept.location());
        }
        if (kept.etag() != null) {
            builder.header("ETag", kept.etag());
        }
        return builder.header("Idempotency-Replayed", "true").build();
    }

    private UUID owner() {
        return acting.id() == null ? new UUID(0, 0) : acting.id();
    }

    private JsonNode read(String body) {
        try {
            return mapper.readTree(body);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private byte[] bytes(Object value) {
        try {
            return mapper.writeValueAsBytes(value);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void addFile(MessageDigest digest, FileUpload file) {
        try (InputStream in = new DigestInputStream(Files.newInputStream(file.uploadedFile()), digest)) {
            in.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException unreadable) {
            throw new java.io.UncheckedIOException(unreadable);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
