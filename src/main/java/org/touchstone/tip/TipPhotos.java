package org.touchstone.tip;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Semaphore;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;
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
    static final int LARGEST_MB = 20;
    private static final long LARGEST = LARGEST_MB * 1024L * 1024;
    private static final int EDGE = 2_000;
    /** A larger picture is not decoded at all: a few kilobytes can unfold to gigabytes. */
    private static final long MOST_PIXELS = 50_000_000;

    private static final Map<String, String> SUFFIXES = Map.of("jpeg", ".jpg", "png", ".png");

    private final EvidenceVault vault;
    private final Semaphore turns = new Semaphore(2);

    TipPhotos(EvidenceVault vault) {
        this.vault = vault;
    }

    /** A picture as it was sent, and its copy. */
    record Photo(byte[] original, String suffix, byte[] copy) {}

    /** Refuses too many and too large ones before any is read. */
    static void mustFit(List<TipUpload> files) {
        if (files.size() > MOST) {
            throw new Refused("tip.refused.photos", MOST);
        }
        if (files.stream().anyMatch(file -> file.size() >= LARGEST)) {
            throw new Refused("tip.refused.photoSize", LARGEST_MB);
        }
    }

    /** Refuses what is no picture that can be shown. Two senders' are drawn at a time, whoever comes: each takes memory. */
    List<Photo> read(List<TipUpload> files) {
        if (files.isEmpty()) {
            return List.of();
        }
        turns.acquireUninterruptibly();
        try {
            return files.stream().map(file -> read(file.content().get())).toList();
        } finally {
            turns.release();
        }
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
                return new Photo(file, suffix, copy(file, reader));
            } finally {
                reader.dispose();
            }
        } catch (IOException | IllegalArgumentException | IndexOutOfBoundsException noPicture) {
            throw new Refused("tip.refused.photo");
        }
    }

    /** A large one is read with gaps, so that no more than is shown is ever unfolded. */
    private static byte[] copy(byte[] file, ImageReader reader) throws IOException {
        int step = Math.max(1, Math.max(reader.getWidth(0), reader.getHeight(0)) / (2 * EDGE));
        ImageReadParam gaps = reader.getDefaultReadParam();
        gaps.setSourceSubsampling(step, step, 0, 0);
        BufferedImage read = reader.read(0, gaps);
        int edge = Math.max(read.getWidth(), read.getHeight());
        BufferedImage drawn = Thumbnails.of(upright(file, read))
                .scale(Math.min(1.0, (double) EDGE / edge))
                .imageType(BufferedImage.TYPE_INT_RGB)
                .asBufferedImage();
        var out = new ByteArrayOutputStream();
        ImageIO.write(drawn, "jpg", out); // pixels only: no place, no time, no device
        return out.toByteArray();
    }

    /** As the camera says that it was held; one that says nothing sensible was held upright. */
    private static BufferedImage upright(byte[] file, BufferedImage read) throws IOException {
        try {
            ExifIFD0Directory tags = ImageMetadataReader.readMetadata(new ByteArrayInputStream(file))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            Integer held = tags == null ? null : tags.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return held == null
                    ? read
                    : ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(held))
                            .apply(read);
        } catch (ImageProcessingException | RuntimeException saysNothing) {
            return read;
        }
    }
}
