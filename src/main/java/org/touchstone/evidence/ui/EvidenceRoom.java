package org.touchstone.evidence.ui;

import org.touchstone.evidence.EvidenceFacts;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.evidence.Redactions;
import org.touchstone.identity.People;
import org.touchstone.identity.Person;

/** What the parts of the evidence panel need to show a file to its reader. */
record EvidenceRoom(EvidenceVault vault, EvidenceFacts facts, Redactions redactions, People people, Person reader) {}
