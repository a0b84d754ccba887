package openbook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What someone could type to make a page, a terminal or a spreadsheet do more than show it. Each text is at most 60
 * characters, so that it fits every field, and holds {@link #MARK}, so that no page has it by chance.
 */
public final class Hostile {
    /** A word that does nothing, and is in all the others. */
    public static final String MARK = "qzq";

    private static final Map<String, String> WORDS = words();

    private Hostile() {}

    /** Every text by what it tries. */
    public static Map<String, String> texts() {
        return WORDS;
    }

    /** The same as pairs, for parameters. */
    public static List<String> kinds() {
        return new ArrayList<>(WORDS.keySet());
    }

    /** A YAML scalar in double quotes; what YAML forbids as it is comes in as an escape. */
    public static String quoted(String text) {
        var out = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"' || c == '\\') {
                out.append('\\').append(c);
            } else if (c < ' ' || c > '~') {
                out.append("\\u%04x".formatted((int) c));
            } else {
                out.append(c);
            }
        }
        return out.append('"').toString();
    }

    private static Map<String, String> words() {
        Map<String, String> words = new LinkedHashMap<>();
        words.put("script", "qzq <script>top.document.title='ran'</script>");
        words.put("closing tags", "qzq</title></style></p><script>ran()</script>");
        words.put("picture that fails", "<img src=x onerror=\"top.document.title='ran'\">qzq");
        words.put("svg that loads", "<svg onload=top.document.title='ran'>qzq");
        words.put("attribute", "qzq\" autofocus onfocus=\"top.document.title='ran'");
        words.put("attribute in single quotes", "qzq' onmouseover='top.document.title=1");
        words.put("frame", "<iframe srcdoc='<script>ran()</script>'></iframe>qzq");
        words.put("address", "javascript:top.document.title='ran'//qzq");
        words.put("link with a script", "[qzq](javascript:top.document.title='ran')");
        words.put("base and meta", "<base href=//x><meta http-equiv=refresh content=0>qzq");
        words.put("entity", "&lt;b&gt; &#60;b&#62; &amp;amp; &copy qzq");
        words.put("comment", "<!-- qzq --!> <![CDATA[ qzq ]]> <?qzq?>");
        words.put("tag of mustache", "{{name}} {{{version}}} {{&date}} qzq");
        words.put("section of mustache", "{{#sheet}}qzq{{/sheet}}{{^patient}}qzq{{/patient}}");
        words.put("partial of mustache", "{{>partials/head}} {{> ../../pom.xml}} qzq");
        words.put("delimiters of mustache", "{{=<% %>=}} <%name%> qzq {{! not said }}");
        words.put("heading", "# qzq");
        words.put("heading with signs below", "qzq ===== -----");
        words.put("list", "- qzq");
        words.put("number of a list", "1. qzq");
        words.put("quote", "> qzq");
        words.put("table", "| qzq | b | --- | --- |");
        words.put("fence", "``` qzq ~~~");
        words.put("code and stress", "`qzq` **b** __b__ ~~b~~ *b*");
        words.put("link", "[qzq](http://x) ![b](http://x \"c\") <http://x>");
        words.put("definition of a link", "[qzq]: http://x 'b'");
        words.put("backslashes", "\\qzq\\ \\* \\\\");
        words.put("style", "qzq;} * { display:none } @import url(//x);");
        words.put("style with escapes", "\\3c script\\3e qzq \\00b7 expression(1)");
        words.put("escape code", "qzq\u001B[31m\u001B]0;title\u0007");
        words.put("escape code in one letter", "qzq\u009B31m\u009D0;x\u009C");
        words.put("link of a terminal", "\u001B]8;;http://x\u001B\\qzq");
        words.put("backspaces", "safe\b\b\b\bqzq\u007F");
        words.put("null", "qzq\0.html");
        words.put("line break", "qzq\r\nopenbook: error: no");
        words.put("separators of lines", "qzq\u2028a\u2029b\u0085c\u000Bd\u000Ce");
        words.put("override of direction", "qzq\u202Egpj.exe");
        words.put("isolates of direction", "\u2066qzq\u2069 \u200Fb\u200E \u061C");
        words.put("no width", "q\u200Bz\u200Dq\uFEFF qzq\u2060\u00ADb");
        words.put("tags that nobody sees", "qzq\uDB40\uDC41\uDB40\uDC42");
        words.put("half a letter", "qzq\uD800b");
        words.put("no letter", "qzq\uFFFE\uFFFFb");
        words.put("path", "../../../qzq/etc/passwd");
        words.put("path from the root", "/qzq/etc/passwd");
        words.put("path of windows", "..\\..\\qzq C:\\x \\\\x\\y CON NUL");
        words.put("home and variables", "~/qzq $HOME $(id) `id` %PATH% ;id|id");
        words.put("formula", "=cmd|'/C calc'!qzq");
        words.put("formula with plus", "+1+1+cmd|'/C calc'!qzq");
        words.put("formula with minus", "-1+1+cmd|'/C calc'!qzq");
        words.put("formula with at", "@SUM(1+1)*cmd|'/C calc'!qzq");
        words.put("formula behind a tab", "\t=1+1 qzq");
        words.put("formula behind a line break", "\r=1+1 qzq");
        words.put("formula in wide letters", "\uFF1D1+1 qzq");
        words.put("formula in the next cell", "qzq\",=1+1,\";=1+1;");
        words.put("formula behind a semicolon", "qzq;=1+1;+1;-1;@x");
        words.put("value of yaml", "qzq: {a: *b, c: !!java.net.URL x} # d");
        words.put("json", "qzq\"},{\"outcome\":\"routine\"");
        words.put("format", "%s %n %1$999999d {0} ${jndi:ldap://x} qzq");
        return words;
    }
}
