package org.touchstone.complaint.table;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.touchstone.common.Refused;

/** Reads XML step by step; a document type, and with it every entity, is refused, and nothing outside is ever fetched. */
final class Xml implements AutoCloseable {

    private final InputStream in;
    private final XMLStreamReader reader;
    private final Sink sink;

    Xml(InputStream in, Sink sink) {
        this.in = in;
        this.sink = sink;
        try {
            this.reader = factory().createXMLStreamReader(in);
        } catch (XMLStreamException broken) {
            throw new Refused("complaint.table.refused.noTable");
        }
    }

    /** The factory of the JDK, whichever others are around: its settings are known. */
    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> {
            throw new XMLStreamException("Nothing outside is fetched");
        });
        return factory;
    }

    /** Goes to the next beginning, end or text; false at the end of the document. */
    boolean next() {
        try {
            if (!reader.hasNext()) {
                return false;
            }
            int event = reader.next();
            sink.tick();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw new Refused("complaint.table.refused.entities");
            }
            return true;
        } catch (XMLStreamException | RuntimeException broken) {
            if (broken instanceof Refused refused) {
                throw refused;
            }
            throw new Refused("complaint.table.refused.noTable");
        }
    }

    boolean begins(String name) {
        return reader.isStartElement() && reader.getLocalName().equals(name);
    }

    boolean ends(String name) {
        return reader.isEndElement() && reader.getLocalName().equals(name);
    }

    /** The text at this place, if there is text. */
    String text() {
        return reader.isCharacters() ? reader.getText() : "";
    }

    /** An attribute by its name, whatever its namespace. */
    @Nullable
    String attribute(String name) {
        for (int index = 0; index < reader.getAttributeCount(); index++) {
            if (reader.getAttributeLocalName(index).equals(name)) {
                return reader.getAttributeValue(index);
            }
        }
        return null;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
