package openbook.figure;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import openbook.figure.outline.Point;

/** Reads back where the commands of the paths of an SVG text end. */
final class PathEnds {
    private static final Pattern PATH = Pattern.compile(" d=\"([^\"]*)\"");
    private static final Pattern TOKEN = Pattern.compile("[Mmlhvcz]|-?[0-9]+");

    private PathEnds() {}

    static List<Point> of(String svg) {
        List<Point> ends = new ArrayList<>();
        Matcher path = PATH.matcher(svg);
        while (path.find()) {
            ends.addAll(ofPath(path.group(1)));
        }
        return ends;
    }

    private static List<Point> ofPath(String data) {
        List<Point> ends = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        Point at = new Point(0, 0);
        char command = 'M';
        Matcher token = TOKEN.matcher(data);
        while (token.find()) {
            char first = token.group().charAt(0);
            if (Character.isLetter(first)) {
                command = first;
                continue;
            }
            numbers.add(Integer.valueOf(token.group()));
            int needed = command == 'c' ? 6 : command == 'h' || command == 'v' ? 1 : 2;
            if (numbers.size() == needed) {
                int end = numbers.get(needed - 1);
                Point to = command == 'h'
                        ? new Point(end, 0)
                        : command == 'v' ? new Point(0, end) : new Point(numbers.get(needed - 2), end);
                at = command == 'M' ? to : at.plus(to);
                ends.add(at);
                numbers.clear();
            }
        }
        return ends;
    }
}
