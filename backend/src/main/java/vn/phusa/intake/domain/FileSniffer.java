package vn.phusa.intake.domain;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.ZipFile;

/** Tells from a file's content what it is, whatever its name says. */
final class FileSniffer {

    /** The kinds that can be read. */
    enum Kind { WORKBOOK, TEXT }

    private static final int HEAD = 65_536;
    private static final byte[] OLE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
    private static final byte[] ZIP = {'P', 'K'};
    private static final byte[] ENCRYPTED = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private FileSniffer() {
    }

    static Kind sniff(Path file) {
        try {
            byte[] head = head(file);
            if (head.length == 0) {
                throw new UnreadableFile(FileProblem.EMPTY_FILE);
            }
            if (startsWith(head, OLE)) {
                throw new UnreadableFile(
                        contains(file, ENCRYPTED) ? FileProblem.PASSWORD_PROTECTED : FileProblem.OLD_EXCEL);
            }
            if (startsWith(head, ZIP) && head.length > 3 && head[2] < 9) {
                return sniffZip(file);
            }
            return sniffText(head);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return in.readNBytes(HEAD);
        }
    }

    private static Kind sniffZip(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            if (zip.getEntry("xl/workbook.bin") != null) {
                throw new UnreadableFile(FileProblem.BINARY_EXCEL);
            }
            if (zip.getEntry("content.xml") != null && zip.getEntry("mimetype") != null) {
                throw new UnreadableFile(FileProblem.OPEN_DOCUMENT);
            }
            if (zip.getEntry("[Content_Types].xml") == null || zip.getEntry("word/document.xml") != null
                    || zip.getEntry("ppt/presentation.xml") != null) {
                throw new UnreadableFile(FileProblem.NOT_A_TABLE);
            }
            return Kind.WORKBOOK;
        } catch (IOException | IllegalArgumentException failure) {
            throw new UnreadableFile(FileProblem.DAMAGED, failure, "zip");
        }
    }

    private static Kind sniffText(byte[] head) {
        if (isWide(head)) {
            return Kind.TEXT;
        }
        int binary = 0;
        boolean blank = true;
        for (byte octet : head) {
            binary += octet >= 0 && octet < 0x20 && octet != '\t' && octet != '\n' && octet != '\r' ? 1 : 0;
            blank &= octet == ' ' || octet == '\t' || octet == '\n' || octet == '\r';
        }
        if (blank && head.length < HEAD) {
            throw new UnreadableFile(FileProblem.EMPTY_FILE);
        }
        String start = new String(head, 0, Math.min(head.length, 2_048), StandardCharsets.ISO_8859_1)
                .replace("ï»¿", "").stripLeading().toLowerCase(Locale.ROOT);
        if (start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<table")
                || start.startsWith("<") && start.contains("<html")) {
            throw new UnreadableFile(FileProblem.HTML);
        }
        if (start.startsWith("<?xml")) {
            throw new UnreadableFile(FileProblem.XML_SPREADSHEET);
        }
        if (start.startsWith("%pdf") || start.startsWith("{\\rtf") || binary * 200L > head.length) {
            throw new UnreadableFile(FileProblem.NOT_A_TABLE);
        }
        return Kind.TEXT;
    }

    /** UTF-16 by its byte order mark; its zero bytes are no sign of binary content. */
    private static boolean isWide(byte[] head) {
        return head.length > 3 && (head[0] == (byte) 0xFF && head[1] == (byte) 0xFE
                || head[0] == (byte) 0xFE && head[1] == (byte) 0xFF);
    }

    private static boolean startsWith(byte[] head, byte[] prefix) {
        for (int i = 0; i < prefix.length; i++) {
            if (head.length <= i || head[i] != prefix[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(Path file, byte[] wanted) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] window = new byte[HEAD + wanted.length];
            int kept = 0;
            for (int read = in.read(window, kept, HEAD); read > 0; read = in.read(window, kept, HEAD)) {
                int end = kept + read;
                if (new String(window, 0, end, StandardCharsets.ISO_8859_1)
                        .contains(new String(wanted, StandardCharsets.ISO_8859_1))) {
                    return true;
                }
                kept = Math.min(end, wanted.length - 1);
                System.arraycopy(window, end - kept, window, 0, kept);
            }
            return false;
        }
    }
}
