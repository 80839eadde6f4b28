package org.touchstone.evidence;

import java.nio.file.Path;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.touchstone.identity.Person;

/** Exhibits as the portal draws them. Drawing may take seconds, and meanwhile nothing is held of the database. */
@Component
class DrawnExhibits {

    private final EvidenceVault vault;
    private final Thumbnails thumbnails;
    private final DrawnPages pages;

    DrawnExhibits(EvidenceVault vault, Thumbnails thumbnails, DrawnPages pages) {
        this.vault = vault;
        this.thumbnails = thumbnails;
        this.pages = pages;
    }

    /** A small picture of a picture or the first page of a PDF or TIFF file, without what the camera wrote into it; empty for all other files. */
    Optional<Path> thumbnail(Person reader, EvidenceId id) {
        return thumbnails.of(vault.find(reader, id));
    }

    /** A page of a PDF or TIFF file as a picture, 1 for the first; the reading is an act. Empty for what has no such page. */
    Optional<Path> page(Person reader, EvidenceId id, int number) {
        vault.file(reader, id);
        return pages.page(vault.find(reader, id), number);
    }
}
