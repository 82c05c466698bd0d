package dk.gladsaxe.ledelse.embedded.screenshots;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.stream.Collectors;

/**
 * Gives a picture at most 96 colours, which halves the size of its file. As in Heckbert's median cut (1982), the box of
 * colours that varies most is halved until there are enough; but in the middle of its range, and how many pixels it has
 * counts for less, because thin coloured lines have few.
 */
final class Palette {

    private static final int MOST = 96;

    private final Map<Integer, Integer> places = new HashMap<>();
    private final int[] colours;

    private Palette(final List<Box> boxes) {
        colours = boxes.stream().mapToInt(Box::mean).toArray();
        for (int i = 0; i < boxes.size(); i++) {
            for (final Colour colour : boxes.get(i).colours()) {
                places.put(colour.rgb(), i);
            }
        }
    }

    static BufferedImage reduce(final BufferedImage picture) {
        final Map<Integer, Integer> counts = new HashMap<>();
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                counts.merge(picture.getRGB(x, y) & 0xffffff, 1, Integer::sum);
            }
        }
        return new Palette(boxes(counts.entrySet().stream()
                .map(entry -> new Colour(entry.getKey(), entry.getValue())).toList())).paint(picture);
    }

    private static List<Box> boxes(final List<Colour> colours) {
        final PriorityQueue<Box> boxes = new PriorityQueue<>(Comparator.comparingDouble(Box::variation).reversed());
        boxes.add(new Box(colours));
        while (boxes.size() < MOST && boxes.peek().colours().size() > 1) {
            boxes.addAll(boxes.remove().halves());
        }
        return new ArrayList<>(boxes);
    }

    private BufferedImage paint(final BufferedImage picture) {
        final BufferedImage painted = new BufferedImage(picture.getWidth(), picture.getHeight(),
                BufferedImage.TYPE_BYTE_INDEXED, new IndexColorModel(8, colours.length, colours, 0, false, -1, 0));
        for (int y = 0; y < picture.getHeight(); y++) {
            for (int x = 0; x < picture.getWidth(); x++) {
                painted.getRaster().setSample(x, y, 0, places.get(picture.getRGB(x, y) & 0xffffff));
            }
        }
        return painted;
    }

    private record Colour(int rgb, int count) {

        private int part(final int shift) {
            return rgb >> shift & 0xff;
        }
    }

    private record Box(List<Colour> colours) {

        private static final int[] SHIFTS = {16, 8, 0};
        private static final double SHARE = 0.2;

        private double variation() {
            return range(widest()) * Math.pow(weight(), SHARE);
        }

        private long weight() {
            return colours.stream().mapToLong(Colour::count).sum();
        }

        private int range(final int shift) {
            final var parts = colours.stream().mapToInt(colour -> colour.part(shift)).summaryStatistics();
            return parts.getMax() - parts.getMin();
        }

        private int widest() {
            int widest = SHIFTS[0];
            for (final int shift : SHIFTS) {
                widest = range(shift) > range(widest) ? shift : widest;
            }
            return widest;
        }

        private List<Box> halves() {
            final int shift = widest();
            final double middle = colours.stream().mapToInt(colour -> colour.part(shift)).min().orElseThrow() + range(shift) / 2.0;
            return colours.stream().collect(Collectors.partitioningBy(colour -> colour.part(shift) < middle))
                    .values().stream().map(Box::new).toList();
        }

        private int mean() {
            int rgb = 0;
            for (final int shift : SHIFTS) {
                final long sum = colours.stream().mapToLong(colour -> (long) colour.part(shift) * colour.count()).sum();
                rgb |= (int) Math.round((double) sum / weight()) << shift;
            }
            return rgb;
        }
    }
}
