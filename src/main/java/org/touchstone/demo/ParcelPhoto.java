package org.touchstone.demo;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** A drawn picture of a sealed parcel, a different one for each purchase. */
final class ParcelPhoto {

    private static final int WIDTH = 480;
    private static final int HEIGHT = 360;

    private ParcelPhoto() {}

    static byte[] of(String purchase) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        int shade = Math.floorMod(purchase.hashCode(), 60);
        fill(pen, new Color(222, 224, 228), 0, 0, WIDTH, HEIGHT);
        fill(pen, new Color(170 + shade / 2, 130 + shade / 3, 85), 70, 80, 340, 220);
        fill(pen, new Color(214, 190, 140), 70, 175, 340, 30);
        fill(pen, new Color(190, 40, 45), 190 + shade, 150, 70, 80);
        fill(pen, Color.WHITE, 95, 100, 80, 50);
        for (int bar = 0; bar < 16; bar++) {
            boolean thick = (purchase.hashCode() >> bar & 1) == 1;
            fill(pen, Color.DARK_GRAY, 100 + bar * 4, 110, thick ? 3 : 1, 30);
        }
        pen.dispose();
        return png(picture);
    }

    private static void fill(Graphics2D pen, Color colour, int x, int y, int width, int height) {
        pen.setColor(colour);
        pen.fillRect(x, y, width, height);
    }

    private static byte[] png(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }
}
