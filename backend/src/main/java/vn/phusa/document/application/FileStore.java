package vn.phusa.document.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jboss.logging.Logger;
import vn.phusa.shared.actor.Acting;
import vn.phusa.shared.problem.Problem;
import vn.phusa.shared.problem.SharedProblem;
import vn.phusa.shared.sql.Database;
import vn.phusa.shared.sql.Sql;

/** Keeps files by their SHA-256; the row in the database appears only after the file is safely on disk. */
@ApplicationScoped
public class FileStore {

    private static final Logger LOG = Logger.getLogger(FileStore.class);
    private static final int LONGEST_NAME = 255;

    private final FileConfig config;
    private final Database database;
    private final Acting acting;

    FileStore(FileConfig config, Database database, Acting acting) {
        this.config = config;
        this.database = database;
        this.acting = acting;
    }

    /** A kept file. */
    public record StoredFile(UUID id, String name, long size, Path path) {
    }

    /**
     * Keeps a file, in the caller's transaction.
     *
     * @param source where it lies now
     * @param name   as its owner calls it; only the last path segment is kept
     */
    public StoredFile keep(Path source, String name) {
        String cleanName = clean(name);
        try {
            Files.createDirectories(config.dir());
            Path incoming = Files.createTempFile(config.dir(), "incoming-", ".tmp");
            try {
                String sha256 = copy(source, incoming);
                Path target = path(sha256);
                Files.createDirectories(target.getParent());
                Files.move(incoming, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return register(cleanName, Files.size(target), sha256, target);
            } finally {
                Files.deleteIfExists(incoming);
            }
        } catch (IOException unwritable) {
            LOG.error("file store cannot be written", unwritable);
            throw Problem.of(SharedProblem.OUT_OF_STORAGE);
        }
    }

    public StoredFile find(UUID id) {
        return database.first(Sql.of("SELECT id, name, size, sha256 FROM stored_file").where("id = ?", id),
                        row -> new StoredFile(id, row.getString("name"), row.getLong("size"),
                                path(row.getString("sha256"))))
                .orElseThrow(() -> Problem.of(SharedProblem.NOT_FOUND));
    }

    private StoredFile register(String name, long size, String sha256, Path target) {
        UUID id = UUID.randomUUID();
        database.execute(Sql.of("INSERT INTO stored_file (id, name, size, sha256, account_id) VALUES (?, ?, ?, ?, ?)",
                id, name, size, sha256, acting.id()));
        return new StoredFile(id, name, size, target);
    }

    private Path path(String sha256) {
        return config.dir().resolve(sha256.substring(0, 2)).resolve(sha256);
    }

    private static String copy(Path source, Path incoming) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(source), digest);
                var out = Files.newOutputStream(incoming)) {
            in.transferTo(out);
        }
        try (FileChannel channel = FileChannel.open(incoming, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static String clean(String name) {
        String last = name == null ? "" : name.replace('\\', '/').substring(name.replace('\\', '/').lastIndexOf('/') + 1);
        String readable = last.replaceAll("\\p{Cntrl}", "").strip();
        String kept = readable.isEmpty() ? "file" : readable;
        return kept.length() > LONGEST_NAME ? kept.substring(kept.length() - LONGEST_NAME) : kept;
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
