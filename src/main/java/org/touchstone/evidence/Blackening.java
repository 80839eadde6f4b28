package org.touchstone.evidence;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.touchstone.common.Refused;

/**
 * Draws a file anew with parts of it black. Nothing of the original is carried over but what can be seen: neither what lies
 * under a black part, nor text, nor what a camera or a program wrote.
 */
final class Blackening {

    static final int MOST_PAGES = 30;

    /** Dots an inch. */
    static final float RESOLUTION = 150;

    private Blackening() {}

    static byte[] ofPicture(Path file, List<RedactedArea> areas) throws IOException {
        if (!PictureSize.of(file).decodable()) {
            throw new Refused("evidence.refused.redactType");
        }
        // the right way up, as those saw it who chose the parts
        BufferedImage seen = Upright.of(file);
        BufferedImage copy = new BufferedImage(seen.getWidth(), seen.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = copy.createGraphics();
        graphics.drawImage(seen, 0, 0, Color.WHITE, null);
        graphics.dispose();
        blacken(copy, areas, 1);
        var bytes = new ByteArrayOutputStream();
        ImageIO.write(copy, "png", bytes);
        return bytes.toByteArray();
    }

    /** A PDF of as many pages, each of them a picture. */
    static byte[] ofPages(Path file, FileType type, List<RedactedArea> areas) throws IOException {
        try (PagedFile original = PagedFile.open(file, type);
                var copy = new PDDocument()) {
            if (original.pages() > MOST_PAGES) {
                throw new Refused("evidence.refused.redactPages", MOST_PAGES);
            }
            for (int i = 0; i < original.pages(); i++) {
                BufferedImage page = original.forPrint(i);
                blacken(page, areas, i + 1);
                add(copy, page);
            }
            var bytes = new ByteArrayOutputStream();
            copy.save(bytes);
            return bytes.toByteArray();
        }
    }

    private static void add(PDDocument copy, BufferedImage picture) throws IOException {
        var size = new PDRectangle(picture.getWidth() * 72 / RESOLUTION, picture.getHeight() * 72 / RESOLUTION);
        PDPage page = new PDPage(size);
        copy.addPage(page);
        try (var content = new PDPageContentStream(copy, page)) {
            content.drawImage(
                    JPEGFactory.createFromImage(copy, picture, 0.85f), 0, 0, size.getWidth(), size.getHeight());
        }
    }

    private static void blacken(BufferedImage picture, List<RedactedArea> areas, int page) {
        Graphics2D graphics = picture.createGraphics();
        graphics.setColor(Color.BLACK);
        for (RedactedArea area : areas) {
            if (area.page() == page) {
                // outwards, so that no edge of what was covered stays to be seen
                int left = (int) Math.floor(area.x() * picture.getWidth());
                int top = (int) Math.floor(area.y() * picture.getHeight());
                int right = (int) Math.ceil((area.x() + area.width()) * picture.getWidth());
                int bottom = (int) Math.ceil((area.y() + area.height()) * picture.getHeight());
                graphics.fillRect(left, top, right - left, bottom - top);
            }
        }
        graphics.dispose();
    }
}
