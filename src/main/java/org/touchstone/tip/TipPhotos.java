package org.touchstone.tip;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.springframework.stereotype.Component;
import org.touchstone.common.Refused;
import org.touchstone.evidence.EvidenceItem;
import org.touchstone.evidence.EvidenceVault;
import org.touchstone.evidence.Visibility;
import org.touchstone.identity.Person;

/** The pictures of a tip: kept as they were sent, and once more without what the camera wrote into them. */
@Component
class TipPhotos {

    static final int MOST = 3;
    private static final int EDGE = 2_000;
    /** A larger picture is not decoded at all: a few kilobytes can unfold to gigabytes. */
    private static final long MOST_PIXELS = 50_000_000;

    private static final Map<String, String> SUFFIXES = Map.of("jpeg", ".jpg", "png", ".png");

    private final EvidenceVault vault;

    TipPhotos(EvidenceVault vault) {
        this.vault = vault;
    }

    /** A picture as it was sent, and its copy. */
    record Photo(byte[] original, String suffix, byte[] copy) {}

    /** Refuses what is no picture that can be shown. */
    static List<Photo> of(List<byte[]> files) {
        if (files.size() > MOST) {
            throw new Refused("tip.refused.photos", MOST);
        }
        return files.stream().map(TipPhotos::read).toList();
    }

    void keep(TipId id, List<Photo> photos) {
        for (int number = 1; number <= photos.size(); number++) {
            Photo photo = photos.get(number - 1);
            keep(id.originals(), "photo-" + number + photo.suffix(), photo.original());
            keep(id.copies(), "photo-" + number + "-copy.jpg", photo.copy());
        }
    }

    /** What this reader may see of them: the copies, or the originals too. */
    List<EvidenceItem> of(Person reader, TipId id, boolean originals) {
        return vault.ofSubject(reader, originals ? id.originals() : id.copies());
    }

    void forget(TipId id) {
        for (String subject : List.of(id.originals(), id.copies())) {
            vault.ofSubject(Person.SYSTEM, subject).forEach(item -> vault.takeOut(Person.SYSTEM, item.id()));
        }
    }

    private void keep(String subject, String name, byte[] content) {
        vault.keep(Person.SYSTEM, subject, null, name, new ByteArrayInputStream(content), Visibility.EVERYONE);
    }

    private static Photo read(byte[] file) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(file))) {
            Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new Refused("tip.refused.photo");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in);
                String suffix = SUFFIXES.get(reader.getFormatName().toLowerCase(Locale.ROOT));
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                if (suffix == null || pixels > MOST_PIXELS) {
                    throw new Refused("tip.refused.photo");
                }
                return new Photo(file, suffix, copy(file, Math.max(reader.getWidth(0), reader.getHeight(0))));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException noPicture) {
            throw new Refused("tip.refused.photo");
        }
    }

    private static byte[] copy(byte[] file, int edge) throws IOException {
        BufferedImage drawn = Thumbnails.of(new ByteArrayInputStream(file))
                .scale(Math.min(1.0, (double) EDGE / edge))
                .imageType(BufferedImage.TYPE_INT_RGB)
                .asBufferedImage();
        var out = new ByteArrayOutputStream();
        ImageIO.write(drawn, "jpg", out); // pixels only: no place, no time, no device
        return out.toByteArray();
    }
}
