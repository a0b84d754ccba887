package openbook.batch;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** JSON Lines on a stream: the lines of the manifest, with the pages in them. */
final class StreamOutput implements Output {
    private final Writer out;

    StreamOutput(Writer out) {
        this.out = out;
    }

    @Override
    public boolean inline() {
        return true;
    }

    @Override
    public void put(List<Done.Sheet> sheets) {
        // They are in the line.
    }

    @Override
    public void append(Done done) throws IOException {
        out.write(new String(done.line(), StandardCharsets.UTF_8));
    }

    @Override
    public void flush() throws IOException {
        out.flush();
    }

    @Override
    public void finish() throws IOException {
        out.flush();
    }

    @Override
    public void close() {
        // Standard output is not ours to close.
    }
}
