package openbook.cli;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** A Markdown page as a reader of Markdown understands it. */
record MarkdownPage(Node document) {
    static MarkdownPage of(Cli.Result result) {
        return new MarkdownPage(Parser.builder().build().parse(result.out()));
    }

    /** All nodes of a kind, wherever they stand, in the order of the page. */
    <T extends Node> List<T> all(Class<T> kind) {
        return all(kind, document);
    }

    static <T extends Node> List<T> all(Class<T> kind, Node within) {
        List<T> found = new ArrayList<>();
        collect(kind, within, found);
        return found;
    }

    private static <T extends Node> void collect(Class<T> kind, Node within, List<T> found) {
        if (kind.isInstance(within)) {
            found.add(kind.cast(within));
        }
        for (Node child = within.getFirstChild(); child != null; child = child.getNext()) {
            collect(kind, child, found);
        }
    }

    List<String> headings(int level) {
        return all(Heading.class).stream()
                .filter(it -> it.getLevel() == level)
                .map(MarkdownPage::text)
                .toList();
    }

    /** What stands between a heading, given by its text, and the next one of its level or above. */
    List<Node> under(String heading) {
        Heading start = all(Heading.class).stream()
                .filter(it -> text(it).equals(heading))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no heading \"" + heading + "\""));
        List<Node> nodes = new ArrayList<>();
        Node node = start.getNext();
        while (node != null && !(node instanceof Heading next && next.getLevel() <= start.getLevel())) {
            nodes.add(node);
            node = node.getNext();
        }
        return nodes;
    }

    /** Whether anything on the page is raw HTML or code, which nothing of ours should be read as. */
    boolean hasHtmlOrCodeBlocks() {
        return !all(HtmlBlock.class).isEmpty()
                || !all(HtmlInline.class).isEmpty()
                || !all(IndentedCodeBlock.class).isEmpty()
                || !all(FencedCodeBlock.class).isEmpty();
    }

    /** The words of a node as a person reads them. */
    static String text(Node node) {
        var out = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(Text text) {
                out.append(text.getLiteral());
            }

            @Override
            public void visit(Code code) {
                out.append(code.getLiteral());
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                out.append('\n');
            }

            @Override
            public void visit(HardLineBreak lineBreak) {
                out.append('\n');
            }
        });
        return out.toString();
    }
}
