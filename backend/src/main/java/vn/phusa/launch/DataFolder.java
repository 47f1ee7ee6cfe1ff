package vn.phusa.launch;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The folder of the database that comes along: its data, its program, its password and its log. */
final class DataFolder {

    private static final long LEAST_FREE_BYTES = 200L * 1024 * 1024;
    private static final int PASSWORD_BYTES = 24;

    private final Path root;
    private FileChannel lockChannel;

    private DataFolder(Path root) {
        this.root = root;
    }

    /** The folder {@code postgres} below the given one; without one, below {@code .phusa} of the working directory. */
    static DataFolder of(String dataDir) {
        return new DataFolder(Path.of(dataDir == null || dataDir.isBlank() ? ".phusa" : dataDir)
                .toAbsolutePath().normalize().resolve("postgres"));
    }

    Path data() {
        return root.resolve("data");
    }

    /** Not above the data: what unpacks here clears old folders beside its own. */
    Path program() {
        return root.resolve("program");
    }

    Path log() {
        return root.resolve("postgres.log");
    }

    /** Written once the data are whole; without it a first start was cut short. */
    Path completeMark() {
        return root.resolve("complete");
    }

    Path passwordFile() {
        return root.resolve("password");
    }

    /** Makes the folder ours alone until this process ends. */
    void occupy() throws CannotStart {
        try {
            Files.createDirectories(root);
            requireOwner();
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            requireSpace();
            lockChannel = FileChannel.open(root.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            FileLock lock = tryLock();
            if (lock == null) {
                throw new CannotStart("another Phù Sa is running on the data in " + root
                        + "; stop it, or set PHUSA_DATA_DIR to another folder.");
            }
            if (Files.exists(log())) {
                Files.move(log(), root.resolve("postgres.previous.log"), StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException failed) {
            throw new CannotStart(sentence(failed));
        }
    }

    private FileLock tryLock() throws IOException {
        try {
            return lockChannel.tryLock();
        } catch (OverlappingFileLockException inThisProcess) {
            return null;
        }
    }

    void leave() {
        try {
            lockChannel.close();
        } catch (IOException ending) {
            // The lock ends with the process anyway.
            lockChannel = null;
        }
    }

    /** The password of this database, made up at the first start and readable only by the owner. */
    String password() throws CannotStart {
        try {
            if (!Files.exists(passwordFile())) {
                byte[] random = new byte[PASSWORD_BYTES];
                new SecureRandom().nextBytes(random);
                Path fresh = root.resolve("password.new");
                Files.deleteIfExists(fresh);
                Files.createFile(fresh, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
                Files.writeString(fresh, HexFormat.of().formatHex(random));
                Files.move(fresh, passwordFile(), StandardCopyOption.ATOMIC_MOVE);
            }
            return Files.readString(passwordFile()).strip();
        } catch (IOException failed) {
            throw new CannotStart(sentence(failed));
        }
    }

    /** PostgreSQL works only on data of the user it runs as. */
    private void requireOwner() throws IOException, CannotStart {
        Path ours = Files.createTempFile(root, "owner", "");
        try {
            UserPrincipal owner = Files.getOwner(root);
            if (!owner.equals(Files.getOwner(ours))) {
                throw new CannotStart(root + " belongs to the user " + owner.getName()
                        + "; start as that user or set PHUSA_DATA_DIR to another folder.");
            }
        } finally {
            Files.delete(ours);
        }
    }

    private void requireSpace() throws IOException, CannotStart {
        if (Files.getFileStore(root).getUsableSpace() < LEAST_FREE_BYTES) {
            throw new CannotStart("the disk that holds " + root + " is full; free at least 200 MB or set PHUSA_DATA_DIR.");
        }
    }

    private String sentence(IOException failed) {
        String why = failed instanceof FileSystemException file && file.getReason() != null ? file.getReason() : "";
        return why.contains("No space left")
                ? "the disk that holds " + root + " is full; free some space or set PHUSA_DATA_DIR."
                : "cannot write in " + root + "; make it writable or set PHUSA_DATA_DIR to another folder.";
    }

    @Override
    public String toString() {
        return root.toString();
    }
}
