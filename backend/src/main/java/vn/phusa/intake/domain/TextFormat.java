package vn.phusa.intake.domain;

import java.io.BufferedReader;
import java.io.FilterReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import vn.phusa.shared.text.LegacyEncoding;
import vn.phusa.shared.text.LegacyEncodingDetector;

/**
 * How a text table is written.
 *
 * @param charset its encoding; ISO-8859-1 stands for single-byte ones, so that the letters of old fonts keep their codes
 * @param markLength bytes of its byte order mark
 * @param separator what parts its values
 * @param hasSeparatorLine whether its first line only names the separator ({@code sep=;})
 */
record TextFormat(Charset charset, int markLength, char separator, boolean hasSeparatorLine) {

    private static final int SAMPLE = 65_536;
    private static final String VIETNAMESE = "windows-1258";
    private static final double MOSTLY = 0.8;
    /** How the codes 80–9F read in Windows-1252; the rest of Latin-1 is the same in both. */
    private static final String WINDOWS =
            "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    static TextFormat of(Path file) throws IOException {
        TextFormat format = new TextFormat(StandardCharsets.UTF_8, 0, ',', false);
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(4);
        }
        if (starts(head, 0xEF, 0xBB, 0xBF)) {
            format = new TextFormat(StandardCharsets.UTF_8, 3, ',', false);
        } else if (starts(head, 0xFF, 0xFE)) {
            format = new TextFormat(StandardCharsets.UTF_16LE, 2, ',', false);
        } else if (starts(head, 0xFE, 0xFF)) {
            format = new TextFormat(StandardCharsets.UTF_16BE, 2, ',', false);
        } else if (!isMostlyUtf8(file)) {
            format = singleByte(file);
        }
        return format.withSeparator(format.sample(file));
    }

    /** Windows-1258 is the one single-byte encoding of Vietnamese in Unicode's order; old fonts pass as Latin-1. */
    private static TextFormat singleByte(Path file) throws IOException {
        TextFormat latin = new TextFormat(StandardCharsets.ISO_8859_1, 0, ',', false);
        if (!Charset.isSupported(VIETNAMESE)) {
            return latin;
        }
        TextFormat vietnamese = new TextFormat(Charset.forName(VIETNAMESE), 0, ',', false);
        String asLatin = latin.sample(file);
        boolean legacy = LegacyEncodingDetector.detect(asLatin.lines().toList()).encoding() != LegacyEncoding.UNICODE;
        boolean spelled = LegacyEncodingDetector.shareSpelled(vietnamese.sample(file)) >= MOSTLY
                && LegacyEncodingDetector.shareSpelled(asLatin) < MOSTLY;
        return spelled && !legacy ? vietnamese : latin;
    }

    private static boolean starts(byte[] head, int... octets) {
        for (int i = 0; i < octets.length; i++) {
            if (head.length <= i || (head[i] & 0xFF) != octets[i]) {
                return false;
            }
        }
        return true;
    }

    /**
     * Text in a single-byte encoding hardly ever forms UTF-8 sequences. A file with many good sequences and a few
     * broken ones is damaged UTF-8: it stays UTF-8, and the broken letters are reported where they stand.
     */
    private static boolean isMostlyUtf8(Path file) throws IOException {
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer octets = ByteBuffer.allocate(SAMPLE);
        CharBuffer letters = CharBuffer.allocate(SAMPLE);
        long good = 0;
        long broken = 0;
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = fill(in, octets); read >= 0; read = fill(in, octets)) {
                octets.flip();
                CoderResult result = decoder.decode(octets, letters, false);
                while (result.isError()) {
                    broken++;
                    octets.position(octets.position() + result.length());
                    result = decoder.decode(octets, letters, false);
                }
                good += letters.flip().chars().filter(letter -> letter > 0x7F).count();
                letters.clear();
                octets.compact();
            }
        }
        return broken == 0 && octets.position() == 0 || good > 10 * (broken + 1);
    }

    private static int fill(InputStream in, ByteBuffer buffer) throws IOException {
        int read = in.read(buffer.array(), buffer.position(), buffer.remaining());
        buffer.position(buffer.position() + Math.max(read, 0));
        return read;
    }

    private String sample(Path file) throws IOException {
        char[] letters = new char[SAMPLE];
        try (Reader in = reader(file)) {
            int length = 0;
            for (int read = in.read(letters); read > 0 && length < SAMPLE;
                    read = in.read(letters, length, SAMPLE - length)) {
                length += read;
            }
            return new String(letters, 0, length);
        }
    }

    private TextFormat withSeparator(String sample) {
        String first = sample.lines().findFirst().orElse("").strip();
        if (first.toLowerCase(Locale.ROOT).matches("\"?sep=[,;\\t|]\"?")) {
            return new TextFormat(charset, markLength, first.replace("\"", "").charAt(4), true);
        }
        char best = ',';
        long most = 0;
        for (char candidate : new char[] {'\t', ';', ',', '|'}) {
            long fit = linesParted(sample, candidate);
            if (fit > most) {
                most = fit;
                best = candidate;
            }
        }
        return new TextFormat(charset, markLength, best, false);
    }

    /** How many of the first lines have the number of separators that most of them have, weighted by that number. */
    private static long linesParted(String sample, char separator) {
        int[] linesWith = new int[SheetReader.MAX_CELLS];
        int inLine = 0;
        boolean quoted = false;
        for (int i = 0; i < sample.length(); i++) {
            char letter = sample.charAt(i);
            if (letter == '"') {
                quoted = !quoted;
            } else if (letter == '\n' && !quoted) {
                linesWith[Math.min(inLine, linesWith.length - 1)]++;
                inLine = 0;
            } else if (letter == separator && !quoted) {
                inLine++;
            }
        }
        linesWith[Math.min(inLine, linesWith.length - 1)]++;
        long best = 0;
        for (int separators = 1; separators < linesWith.length; separators++) {
            best = Math.max(best, (long) linesWith[separators] * linesWith[separators] * (separators + 1));
        }
        return best;
    }

    /** The text after its byte order mark. */
    Reader reader(Path file) throws IOException {
        InputStream in = Files.newInputStream(file);
        in.skipNBytes(markLength);
        Reader reader = new BufferedReader(new InputStreamReader(in, charset));
        return charset == StandardCharsets.ISO_8859_1 ? new WindowsReader(reader) : reader;
    }

    /** Reads Latin-1 with the punctuation that Windows puts where Latin-1 has control codes. */
    private static final class WindowsReader extends FilterReader {
        private WindowsReader(Reader in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            int letter = super.read();
            return letter < 0 ? letter : windows((char) letter);
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int read = super.read(buffer, offset, length);
            for (int i = offset; i < offset + read; i++) {
                buffer[i] = windows(buffer[i]);
            }
            return read;
        }

        private static char windows(char letter) {
            return letter >= 0x80 && letter <= 0x9F ? WINDOWS.charAt(letter - 0x80) : letter;
        }
    }
}
