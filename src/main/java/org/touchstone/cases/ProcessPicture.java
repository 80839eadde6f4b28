package org.touchstone.cases;

import java.util.Map;
import java.util.Set;

/**
 * One process of a case as a picture: the model and where it stands.
 *
 * @param process the model's id, {@code subject} the number of the thing it serves
 * @param xml the BPMN model, from the deployment that the case runs on
 * @param active activities where it waits now, {@code counts} how often each activity was passed
 */
public record ProcessPicture(
        String process, String subject, String xml, Set<String> active, Map<String, Integer> counts) {}
