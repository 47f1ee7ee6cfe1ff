package vn.phusa.intake.domain;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The table of texts that all cells of a workbook share, packed as UTF-8: half the heap of a list of strings. */
final class SharedStrings {

    private static final int CHUNK = 1 << 20;

    private final List<byte[]> chunks = new ArrayList<>();
    private long[] starts = new long[1_024];
    private int[] lengths = new int[1_024];
    private int count;
    private int free = CHUNK;

    /** Reads the part; a text longer than a cell may be is cut one beyond, so that its cell is refused, not the file. */
    static SharedStrings read(XmlPart part) {
        SharedStrings strings = new SharedStrings();
        StringBuilder text = new StringBuilder();
        boolean inText = false;
        int phonetic = 0;
        while (part.next()) {
            if (part.starts("si")) {
                text.setLength(0);
            } else if (part.ends("si")) {
                strings.add(text.toString());
            } else if (part.starts("rPh")) {
                phonetic++;
            } else if (part.ends("rPh")) {
                phonetic--;
            } else if (part.starts("t")) {
                inText = true;
            } else if (part.ends("t")) {
                inText = false;
            } else if (inText && phonetic == 0 && text.length() <= SheetReader.MAX_CELL_LENGTH) {
                part.appendText(text);
            }
        }
        return strings;
    }

    private void add(String text) {
        byte[] octets = text.getBytes(StandardCharsets.UTF_8);
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count * 2);
            lengths = Arrays.copyOf(lengths, count * 2);
        }
        if (free + octets.length > CHUNK) {
            chunks.add(new byte[Math.max(CHUNK, octets.length)]);
            free = 0;
        }
        System.arraycopy(octets, 0, chunks.getLast(), free, octets.length);
        starts[count] = (long) (chunks.size() - 1) << 32 | free;
        lengths[count++] = octets.length;
        free += octets.length;
    }

    /** The text of that index, null when the table has none. */
    String get(int index) {
        if (index < 0 || index >= count) {
            return null;
        }
        byte[] chunk = chunks.get((int) (starts[index] >> 32));
        return new String(chunk, (int) starts[index], lengths[index], StandardCharsets.UTF_8);
    }
}
