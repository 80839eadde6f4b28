package org.touchstone.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import net.coobird.thumbnailator.Thumbnails;
import org.touchstone.common.Refused;

/** The pictures in a TIFF file, as faxes and scanners write the pages of a letter. */
final class TiffFile implements PagedFile {

    private static final int TALLEST = SCREEN * 3 / 2;

    private final int pages;
    private final ImageInputStream in;
    private final ImageReader reader;

    TiffFile(Path file) throws IOException {
        pages = TiffTags.directories(file);
        in = ImageIO.createImageInputStream(file.toFile());
        reader = ImageIO.getImageReadersByFormatName("tiff").next();
        reader.setInput(in);
    }

    /** Never asked of the reader, which for directories that point at each other in a circle does not end. */
    @Override
    public int pages() {
        return pages;
    }

    @Override
    public BufferedImage forScreen(int index) throws IOException {
        BufferedImage page = forPrint(index);
        return page.getWidth() <= SCREEN && page.getHeight() <= TALLEST
                ? page
                : Thumbnails.of(page).size(SCREEN, TALLEST).asBufferedImage();
    }

    @Override
    public BufferedImage forPrint(int index) throws IOException {
        try {
            if ((long) reader.getWidth(index) * reader.getHeight(index) <= PictureSize.MOST_PIXELS) {
                return plain(reader.read(index));
            }
        } catch (RuntimeException damaged) {
            throw new IOException(damaged);
        }
        throw new Refused("evidence.refused.redactType");
    }

    /** What a fax has as one bit, and a scanner as grey or with something that shines through, on white. */
    private static BufferedImage plain(BufferedImage read) {
        var plain = new BufferedImage(read.getWidth(), read.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = plain.createGraphics();
        graphics.drawImage(read, 0, 0, Color.WHITE, null);
        graphics.dispose();
        return plain;
    }

    @Override
    public void close() throws IOException {
        reader.dispose();
        in.close();
    }
}
