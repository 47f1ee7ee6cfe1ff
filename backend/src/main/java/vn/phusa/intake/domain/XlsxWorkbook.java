package vn.phusa.intake.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** An .xlsx workbook, its sheets streamed from the zip. */
final class XlsxWorkbook extends SheetReader {

    private static final int LONGEST_PATH = 500;
    private static final long SMALL_PART = 16L << 20;
    private static final long STRINGS_PART = 96L << 20;
    private static final long SHEET_PART = 2L << 30;

    /** A sheet of the workbook and the part that holds it. */
    private record SheetPart(String name, boolean hidden, String path) {
    }

    private final ZipFile zip;
    private final List<SheetPart> parts;
    private final SharedStrings strings;
    private final CellFormats formats;
    private final boolean since1904;

    private XlsxWorkbook(ZipFile zip) {
        this.zip = zip;
        String workbook = target("_rels/.rels", "/officeDocument", "xl/workbook.xml");
        Map<String, String> relations = relations(workbook);
        this.parts = new ArrayList<>();
        this.since1904 = readWorkbook(workbook, relations);
        String folder = workbook.substring(0, workbook.lastIndexOf('/') + 1);
        this.strings = readStrings(find(relations, "/sharedStrings", folder + "sharedStrings.xml"));
        this.formats = readFormats(find(relations, "/styles", folder + "styles.xml"));
        if (parts.isEmpty()) {
            throw new UnreadableFile(FileProblem.DAMAGED, workbook);
        }
    }

    static XlsxWorkbook open(Path file) {
        ZipFile zip;
        try {
            zip = new ZipFile(file.toFile());
        } catch (IOException | IllegalArgumentException failure) {
            throw new UnreadableFile(FileProblem.DAMAGED, failure, "zip");
        }
        try {
            return new XlsxWorkbook(zip);
        } catch (RuntimeException refused) {
            closeQuietly(zip, refused);
            throw refused;
        }
    }

    private static void closeQuietly(ZipFile zip, RuntimeException reason) {
        try {
            zip.close();
        } catch (IOException failure) {
            reason.addSuppressed(failure);
        }
    }

    private boolean readWorkbook(String workbook, Map<String, String> relations) {
        boolean from1904 = false;
        try (XmlPart part = part(workbook, SMALL_PART)) {
            while (part.next()) {
                if (part.starts("workbookPr")) {
                    from1904 = part.isTrue("date1904");
                } else if (part.starts("sheet")) {
                    String path = relations.get(part.relationId() + " /worksheet");
                    String state = part.attribute("state");
                    if (path != null) {
                        parts.add(new SheetPart(part.attribute("name"), state != null && !"visible".equals(state), path));
                    }
                }
            }
        }
        return from1904;
    }

    private SharedStrings readStrings(String path) {
        if (zip.getEntry(path) == null) {
            return new SharedStrings();
        }
        try (XmlPart part = part(path, STRINGS_PART)) {
            return SharedStrings.read(part);
        }
    }

    private CellFormats readFormats(String path) {
        if (zip.getEntry(path) == null) {
            return CellFormats.none();
        }
        try (XmlPart part = part(path, SMALL_PART)) {
            return CellFormats.read(part);
        }
    }

    /** The relations of a part, from "id /type" to path, and so findable by either. */
    private Map<String, String> relations(String owner) {
        int slash = owner.lastIndexOf('/') + 1;
        String path = owner.substring(0, slash) + "_rels/" + owner.substring(slash) + ".rels";
        Map<String, String> relations = new HashMap<>();
        try (XmlPart part = part(path, SMALL_PART)) {
            while (part.next()) {
                String type = part.starts("Relationship") ? part.attribute("Type") : null;
                String target = type == null ? null : part.attribute("Target");
                if (target != null) {
                    String kind = type.substring(type.lastIndexOf('/'));
                    relations.put(part.attribute("Id") + " " + kind, resolve(owner.substring(0, slash), target));
                }
            }
        }
        return relations;
    }

    private String target(String relationsPath, String kind, String usual) {
        if (zip.getEntry(relationsPath) == null) {
            return usual;
        }
        try (XmlPart part = part(relationsPath, SMALL_PART)) {
            while (part.next()) {
                String type = part.starts("Relationship") ? part.attribute("Type") : null;
                if (type != null && type.endsWith(kind) && part.attribute("Target") != null) {
                    return resolve("", part.attribute("Target"));
                }
            }
        }
        return usual;
    }

    private static String resolve(String folder, String target) {
        if (target.length() > LONGEST_PATH) {
            throw new UnreadableFile(FileProblem.DAMAGED, "rels");
        }
        String path = target.startsWith("/") ? target.substring(1) : folder + target;
        return path.replaceAll("[^/]+/\\.\\./", "").replace("/./", "/");
    }

    private static String find(Map<String, String> relations, String kind, String usual) {
        return relations.entrySet().stream()
                .filter(relation -> relation.getKey().endsWith(" " + kind))
                .map(Map.Entry::getValue)
                .findFirst().orElse(usual);
    }

    private XmlPart part(String path, long limit) {
        ZipEntry entry = zip.getEntry(path);
        if (entry == null) {
            throw new UnreadableFile(FileProblem.DAMAGED, path);
        }
        try {
            return new XmlPart(new BoundedInput(zip.getInputStream(entry), entry, limit), path);
        } catch (IOException failure) {
            throw new UnreadableFile(FileProblem.DAMAGED, failure, path);
        }
    }

    @Override
    public List<String> sheets() {
        return parts.stream().map(SheetPart::name).toList();
    }

    @Override
    public boolean isHidden(int sheet) {
        return parts.get(sheet).hidden();
    }

    @Override
    public Stream<RawRow> rows(int sheet) {
        XmlPart part = part(parts.get(sheet).path(), SHEET_PART);
        XlsxRows rows = new XlsxRows(part, new XlsxCells(strings, formats, since1904));
        int traits = Spliterator.ORDERED | Spliterator.NONNULL;
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(rows, traits), false).onClose(part::close);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
