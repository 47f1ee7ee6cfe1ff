package vn.phusa.intake.domain;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads one XML part of a workbook step by step, without DTDs or entities, bounded in size and depth. */
final class XmlPart implements AutoCloseable {

    private static final int MAX_DEPTH = 64;
    private static final XMLInputFactory FACTORY = factory();

    private final BoundedInput input;
    private final XMLStreamReader reader;
    private final String name;
    private int depth;

    XmlPart(BoundedInput input, String name) {
        this.input = input;
        this.name = name;
        try {
            this.reader = FACTORY.createXMLStreamReader(input);
        } catch (XMLStreamException failure) {
            throw damaged(failure);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        return factory;
    }

    /** Goes on to the next start or end of an element, or text; false at the end. */
    boolean next() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            int event = reader.next();
            input.pieceRead();
            if (event == XMLStreamConstants.START_ELEMENT && ++depth > MAX_DEPTH) {
                throw new UnreadableFile(FileProblem.DAMAGED, name);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
            return true;
        } catch (UnreadableFile refused) {
            throw refused;
        } catch (XMLStreamException | RuntimeException failure) {
            throw damaged(failure);
        }
    }

    private UnreadableFile damaged(Exception failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnreadableFile refused) {
                return refused;
            }
        }
        return new UnreadableFile(FileProblem.DAMAGED, failure, name);
    }

    boolean starts(String element) {
        return reader.isStartElement() && element.equals(reader.getLocalName());
    }

    boolean ends(String element) {
        return reader.isEndElement() && element.equals(reader.getLocalName());
    }

    /** An attribute by its local name, whatever its namespace; null when absent. */
    String attribute(String local) {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            if (local.equals(reader.getAttributeLocalName(i))) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The attribute {@code r:id}, by which parts refer to each other. */
    String relationId() {
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            String namespace = reader.getAttributeNamespace(i);
            if ("id".equals(reader.getAttributeLocalName(i)) && namespace != null
                    && namespace.endsWith("/relationships")) {
                return reader.getAttributeValue(i);
            }
        }
        return null;
    }

    int intAttribute(String local, int absent) {
        String value = attribute(local);
        if (value == null) {
            return absent;
        }
        try {
            return Integer.parseInt(value.strip());
        } catch (NumberFormatException failure) {
            throw damaged(failure);
        }
    }

    /** Whether the part's tooling calls an attribute true. */
    boolean isTrue(String local) {
        String value = attribute(local);
        return "1".equals(value) || "true".equals(value);
    }

    /** Adds the text at this place, if it is text; only here is it parsed, so only here it may prove damaged. */
    void appendText(StringBuilder text) {
        try {
            if (reader.isCharacters()) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
        } catch (RuntimeException failure) {
            throw damaged(failure);
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            input.close();
        } catch (XMLStreamException failure) {
            throw damaged(failure);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
