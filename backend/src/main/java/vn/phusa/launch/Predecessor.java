package vn.phusa.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/** The PostgreSQL of an earlier run that was killed: it lives on without its master and must end first. */
final class Predecessor {

    private static final int PATIENCE_SECONDS = 20;

    private Predecessor() {
    }

    /** Ends a server that still works on these data, and forgets the note of one that does not. */
    static void end(Path data) throws CannotStart {
        Path note = data.resolve("postmaster.pid");
        if (!Files.exists(note)) {
            return;
        }
        try {
            Optional<ProcessHandle> server = serverOf(data);
            if (server.isPresent()) {
                end(server.get());
            }
            // A number that now belongs to another program would make the server refuse to start.
            Files.deleteIfExists(note);
        } catch (IOException | CompletionException failed) {
            throw new CannotStart("an earlier PostgreSQL still works on " + data + " and could not be ended.");
        }
    }

    /** The server that works on these data now, if there is one. */
    static Optional<ProcessHandle> serverOf(Path data) {
        try {
            return noted(data.resolve("postmaster.pid")).filter(process -> isServerOf(process, data));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private static Optional<ProcessHandle> noted(Path note) throws IOException {
        List<String> lines = Files.readAllLines(note);
        String pid = lines.isEmpty() ? "" : lines.get(0).strip();
        return pid.matches("[0-9]{1,10}") ? ProcessHandle.of(Long.parseLong(pid)) : Optional.empty();
    }

    private static boolean isServerOf(ProcessHandle process, Path data) {
        String command = commandLine(process);
        return command.contains("postgres") && command.contains(data.toString());
    }

    private static String commandLine(ProcessHandle process) {
        Path linux = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        try {
            return Files.isReadable(linux) ? Files.readString(linux).replace('\0', ' ')
                    : process.info().commandLine().orElse("");
        } catch (IOException gone) {
            return "";
        }
    }

    private static void end(ProcessHandle server) throws IOException, CannotStart {
        // SIGINT asks PostgreSQL to end without waiting for clients that no longer exist.
        new ProcessBuilder("kill", "-INT", Long.toString(server.pid())).start();
        if (!endsInTime(server)) {
            server.destroyForcibly();
            if (!endsInTime(server)) {
                throw new CannotStart("the PostgreSQL of an earlier run (process " + server.pid() + ") does not end.");
            }
        }
    }

    private static boolean endsInTime(ProcessHandle server) {
        server.onExit().completeOnTimeout(null, PATIENCE_SECONDS, TimeUnit.SECONDS).join();
        return !server.isAlive();
    }
}
