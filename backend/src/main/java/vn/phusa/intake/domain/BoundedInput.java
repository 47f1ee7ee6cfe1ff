package vn.phusa.intake.domain;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;

/**
 * Stops a part of a workbook that unpacks to more than it may: in all, against its packed size, or in one piece; and
 * one whose content is not what was packed, for a flipped bit can make another number of an amount.
 */
final class BoundedInput extends FilterInputStream {

    private static final long RATIO = 250;
    private static final long FREE_OF_RATIO = 32L << 20;
    private static final long ONE_PIECE = 4L << 20;

    private final CRC32 check = new CRC32();
    private final long expectedCheck;
    private final long limit;
    private final String part;
    private long total;
    private long atLastPiece;

    BoundedInput(InputStream in, ZipEntry entry, long absoluteLimit) {
        super(in);
        this.part = entry.getName();
        this.expectedCheck = entry.getCrc();
        this.limit = Math.min(absoluteLimit, Math.max(FREE_OF_RATIO, entry.getCompressedSize() * RATIO));
    }

    /** Called at each element or text that was read, to bound how much one of them may hold. */
    void pieceRead() {
        atLastPiece = total;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int read = super.read(buffer, offset, length);
        if (read < 0) {
            verify();
        } else {
            check.update(buffer, offset, read);
            count(read);
        }
        return read;
    }

    private void verify() {
        if (expectedCheck >= 0 && check.getValue() != expectedCheck) {
            throw new UnreadableFile(FileProblem.DAMAGED, part);
        }
    }

    private void count(int octets) {
        total += octets;
        if (total > limit || total - atLastPiece > ONE_PIECE) {
            throw new UnreadableFile(FileProblem.TOO_LARGE_INSIDE, part);
        }
    }
}
