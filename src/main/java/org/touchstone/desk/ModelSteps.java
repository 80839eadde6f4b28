package org.touchstone.desk;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** The steps of a model in the order in which it names them: what is done, and how it can end. */
final class ModelSteps {

    private static final Set<String> STEPS =
            Set.of("userTask", "serviceTask", "callActivity", "intermediateCatchEvent");

    private ModelSteps() {}

    /** @param reached end events belong to the list only when the process came to them */
    static List<String> of(String xml, Set<String> reached) {
        List<String> steps = new ArrayList<>();
        try {
            XMLInputFactory safe = XMLInputFactory.newDefaultFactory();
            safe.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            XMLStreamReader model = safe.createXMLStreamReader(new StringReader(xml));
            while (model.hasNext()) {
                if (model.next() == XMLStreamReader.START_ELEMENT) {
                    String id = model.getAttributeValue(null, "id");
                    boolean end = model.getLocalName().equals("endEvent") && reached.contains(id);
                    if (end || STEPS.contains(model.getLocalName())) {
                        steps.add(id);
                    }
                }
            }
        } catch (XMLStreamException broken) {
            throw new IllegalStateException("A deployed model cannot be read", broken);
        }
        return steps;
    }
}
