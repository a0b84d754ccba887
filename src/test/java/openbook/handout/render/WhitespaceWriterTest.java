package openbook.handout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A text put together from random pieces equals the same text written in one go. */
class WhitespaceWriterTest {
    private static final List<String> BITS = List.of("\n", "\n", "\n\n\n", " ", "\t ", "a", "b c", "\u00e9", "x\ny");

    private static final int SEEDS = 3000;

    /** Writes random text to both, to the writer partly as pieces inside pieces. */
    private static void write(Random random, int depth, WhitespaceWriter writer, StringBuilder plain) {
        for (int left = random.nextInt(6); left > 0; left--) {
            if (depth < 3 && random.nextInt(3) == 0) {
                var inside = WhitespaceWriter.ofPiece();
                write(random, depth + 1, inside, plain);
                writer.write(inside.piece());
            } else {
                String bit = BITS.get(random.nextInt(BITS.size()));
                if (bit.isBlank() || bit.contains("\n") || random.nextBoolean()) {
                    writer.write(bit);
                } else {
                    writer.write(Markup.of(bit));
                }
                plain.append(bit);
            }
        }
    }

    /** The tidied text, by regular expressions. */
    private static String tidied(String text) {
        String lines = text.lines().map(it -> it.replaceAll("[ \t]+$", "")).collect(Collectors.joining("\n"));
        String tidy = lines.replaceAll("\n{3,}", "\n\n").replaceAll("^\n+|\n+$", "");
        return tidy.isEmpty() ? "" : tidy + "\n";
    }

    @Test
    void piecesMakeTheSameTextAsOneString() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var writer = WhitespaceWriter.ofText();
            var plain = new StringBuilder();
            write(new Random(seed), 0, writer, plain);
            assertThat(writer.printed().toString()).as("seed %d", seed).isEqualTo(tidied(plain.toString()));
        }
    }

    @Test
    void aPieceCanBeUsedMoreThanOnce() {
        for (int seed = 0; seed < SEEDS; seed++) {
            var piece = WhitespaceWriter.ofPiece();
            var plain = new StringBuilder();
            write(new Random(seed), 1, piece, plain);
            WhitespaceWriter.Piece made = piece.piece();
            var writer = WhitespaceWriter.ofText();
            writer.write("- ");
            writer.write(made);
            writer.write(made);
            assertThat(writer.printed().toString()).as("seed %d", seed).isEqualTo(tidied("- " + plain + plain));
        }
    }
}
