package openbook.handout.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A text that is put together from pieces against the same text written in one go. */
class WhitespaceWriterTest {
    private static final List<String> BITS = List.of("\n", "\n", "\n\n\n", " ", "\t ", "a", "b c", "\u00e9", "x\ny");

    static IntStream seeds() {
        return IntStream.range(0, 3000);
    }

    /** Writes the same at random, some of it as pieces inside pieces, and once more as one string. */
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

    /** What tidy means, said in another way. */
    private static String tidied(String text) {
        String lines = text.lines().map(it -> it.replaceAll("[ \t]+$", "")).collect(Collectors.joining("\n"));
        String tidy = lines.replaceAll("\n{3,}", "\n\n").replaceAll("^\n+|\n+$", "");
        return tidy.isEmpty() ? "" : tidy + "\n";
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void piecesMakeTheSameTextAsOneString(int seed) {
        var writer = WhitespaceWriter.ofText();
        var plain = new StringBuilder();
        write(new Random(seed), 0, writer, plain);
        assertThat(writer.printed()).hasToString(tidied(plain.toString()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aPieceCanBeUsedMoreThanOnce(int seed) {
        var piece = WhitespaceWriter.ofPiece();
        var plain = new StringBuilder();
        write(new Random(seed), 1, piece, plain);
        WhitespaceWriter.Piece made = piece.piece();
        var writer = WhitespaceWriter.ofText();
        writer.write("- ");
        writer.write(made);
        writer.write(made);
        assertThat(writer.printed()).hasToString(tidied("- " + plain + plain));
    }
}
