package dk.gladsaxe.ledelse.embedded.screenshots;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;

/**
 * Gives a picture at most 64 colours, which halves the size of its file: the box of colours that varies most is
 * halved until there are enough (median cut; Heckbert, 1982).
 */
final class Palette {

    private static final int MOST = 64;

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

        private double variation() {
            return range(widest()) * Math.sqrt(weight());
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
            final List<Colour> sorted = colours.stream().sorted(Comparator.comparingInt(colour -> colour.part(shift))).toList();
            long left = weight() / 2;
            int cut = 0;
            while (cut < sorted.size() - 1 && (cut == 0 || left >= sorted.get(cut).count())) {
                left -= sorted.get(cut).count();
                cut++;
            }
            return List.of(new Box(sorted.subList(0, cut)), new Box(sorted.subList(cut, sorted.size())));
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
