package org.touchstone.marketplace;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Draws the outlines of the sandbox's goods as the browser draws them: the few shapes and path commands that they use. */
final class SandboxDrawing {

    private static final int SCALE = 4;
    private static final int EDGE = 120;
    private static final Pattern ELEMENT = Pattern.compile("<(path|rect|circle)([^>]*)/>");
    private static final Pattern ATTRIBUTE = Pattern.compile("([a-z-]+)='([^']*)'");
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z]|-?\\d*\\.?\\d+");

    private final String ink;
    private final Graphics2D graphics;

    private SandboxDrawing(String ink, Graphics2D graphics) {
        this.ink = ink;
        this.graphics = graphics;
    }

    /** @return a PNG */
    static byte[] png(String ground, String ink, String outline) {
        var picture = new BufferedImage(EDGE * SCALE, EDGE * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = picture.createGraphics();
        graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        graphics.scale(SCALE, SCALE);
        graphics.setColor(Color.decode(ground));
        graphics.fillRect(0, 0, EDGE, EDGE);
        Matcher elements = ELEMENT.matcher(outline);
        var drawing = new SandboxDrawing(ink, graphics);
        while (elements.find()) {
            drawing.draw(elements.group(1), elements.group(2));
        }
        graphics.dispose();
        var bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private void draw(String element, String attributes) {
        Shape shape = switch (element) {
            case "rect" ->
                new RoundRectangle2D.Double(
                        number(attributes, "x"),
                        number(attributes, "y"),
                        number(attributes, "width"),
                        number(attributes, "height"),
                        2 * number(attributes, "rx"),
                        2 * number(attributes, "rx"));
            case "circle" -> {
                double radius = number(attributes, "r");
                yield new Ellipse2D.Double(
                        number(attributes, "cx") - radius, number(attributes, "cy") - radius, 2 * radius, 2 * radius);
            }
            default -> new Outline(text(attributes, "d", "")).drawn();
        };
        String fill = text(attributes, "fill", ink);
        if (!fill.equals("none")) {
            graphics.setColor(faded(color(fill), text(attributes, "fill-opacity", "1")));
            graphics.fill(shape);
        }
        graphics.setColor(faded(color(text(attributes, "stroke", "#fff")), fill.equals("none") ? "1" : "0.7"));
        graphics.setStroke(new BasicStroke(
                Float.parseFloat(text(attributes, "stroke-width", "2")), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND));
        graphics.draw(shape);
    }

    private static Color color(String hex) {
        return Color.decode(hex.length() == 4 ? hex.replaceAll("([0-9a-f])", "$1$1") : hex);
    }

    private static Color faded(Color color, String opacity) {
        return new Color(
                color.getRed(), color.getGreen(), color.getBlue(), Math.round(255 * Float.parseFloat(opacity)));
    }

    private static double number(String attributes, String name) {
        return Double.parseDouble(text(attributes, name, "0"));
    }

    private static String text(String attributes, String name, String absent) {
        Matcher all = ATTRIBUTE.matcher(attributes);
        while (all.find()) {
            if (all.group(1).equals(name)) {
                return all.group(2);
            }
        }
        return absent;
    }

    /** Follows the commands of a path; a capital letter counts from the corner of the picture, a small one from where the pen is. */
    private static final class Outline {

        private final Path2D path = new Path2D.Double(Path2D.WIND_EVEN_ODD);
        private final Matcher tokens;
        private Point2D pen = new Point2D.Double();
        private Point2D bend = pen;
        private boolean more;

        Outline(String commands) {
            tokens = TOKEN.matcher(commands);
            more = tokens.find();
        }

        Shape drawn() {
            char command = 'M';
            while (more) {
                if (Character.isLetter(tokens.group().charAt(0))) {
                    command = tokens.group().charAt(0);
                    more = tokens.find();
                }
                follow(command);
                command = command == 'M' ? 'L' : command == 'm' ? 'l' : command;
            }
            return path;
        }

        private void follow(char command) {
            boolean relative = Character.isLowerCase(command);
            Point2D from = relative ? pen : new Point2D.Double();
            switch (Character.toUpperCase(command)) {
                case 'M' -> {
                    pen = point(from);
                    path.moveTo(pen.getX(), pen.getY());
                }
                case 'L' -> lineTo(point(from));
                case 'H' -> lineTo(new Point2D.Double(from.getX() + next(), pen.getY()));
                case 'V' -> lineTo(new Point2D.Double(pen.getX(), from.getY() + next()));
                case 'Q' -> {
                    bend = point(from);
                    curveTo(point(from));
                }
                case 'T' -> {
                    bend = new Point2D.Double(2 * pen.getX() - bend.getX(), 2 * pen.getY() - bend.getY());
                    curveTo(point(from));
                }
                case 'A' -> ellipse();
                case 'Z' -> {
                    path.closePath();
                    pen = path.getCurrentPoint();
                }
                default -> throw new IllegalArgumentException("Command " + command);
            }
        }

        private void lineTo(Point2D to) {
            path.lineTo(to.getX(), to.getY());
            pen = to;
        }

        private void curveTo(Point2D to) {
            path.quadTo(bend.getX(), bend.getY(), to.getX(), to.getY());
            pen = to;
        }

        /** The arcs of the outlines go all the way round, downwards from the pen. */
        private void ellipse() {
            double rx = next();
            double ry = next();
            for (int flag = 0; flag < 5; flag++) {
                next();
            }
            path.append(new Ellipse2D.Double(pen.getX() - rx, pen.getY(), 2 * rx, 2 * ry), false);
            path.moveTo(pen.getX(), pen.getY());
        }

        private Point2D point(Point2D from) {
            return new Point2D.Double(from.getX() + next(), from.getY() + next());
        }

        private double next() {
            double number = Double.parseDouble(tokens.group().toLowerCase(Locale.ROOT));
            more = tokens.find();
            return number;
        }
    }
}
