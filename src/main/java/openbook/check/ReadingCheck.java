package openbook.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import openbook.document.Diagnostics;
import openbook.document.SourceLocation;
import openbook.handout.template.Templates;
import openbook.library.model.Condition;
import openbook.library.model.Exercise;
import openbook.library.model.Library;
import openbook.library.model.Phrase;
import openbook.library.read.LibraryDocuments;

/** Checks that every text for patients is plain: each block at grade 6 or lower, and no sentence over 20 words. */
final class ReadingCheck {
    private static final int HARDEST_GRADE = 6;
    private static final int LONGEST_SENTENCE = 20;

    private final Library library;
    private final LibraryDocuments documents;
    private final Diagnostics problems;

    ReadingCheck(Library library, LibraryDocuments documents, Diagnostics problems) {
        this.library = library;
        this.documents = documents;
        this.problems = problems;
    }

    /** A short text and its location. */
    private record Line(SourceLocation place, String text) {}

    void run() {
        library.phrases().values().forEach(this::phrase);
        library.goals().values().forEach(goal -> {
            List<Line> why = new ArrayList<>();
            for (int i = 0; i < goal.why().size(); i++) {
                why.add(line(goal.why().get(i), "goals.yaml", "goals", goal.id(), "why", String.valueOf(i)));
            }
            block(why);
        });
        library.redFlags().flags().values().forEach(flag -> {
            block(line(flag.ask(), "red-flags.yaml", "red-flags", flag.id(), "ask"));
            block(line(flag.say(), "red-flags.yaml", "red-flags", flag.id(), "say"));
        });
        library.stages().stages().values().forEach(stage -> {
            String number = String.valueOf(stage.number() - 1);
            block(line(stage.next(), "stages.yaml", "stages", number, "next"));
        });
        for (Condition condition : library.conditions().values()) {
            condition.stop().ifPresent(it -> block(line(it.say(), file(condition), "stop", "say")));
        }
        library.exercises().values().forEach(this::exercise);
    }

    /** The sentence without a side and the one with it, each as it is printed. */
    private void phrase(Phrase phrase) {
        block(line(phrase.say(), "phrases.yaml", "phrases", phrase.id(), "say"));
        phrase.sided()
                .map(it -> it.replace(Phrase.BAD_SIDE, "right").replace(Phrase.GOOD_SIDE, "right"))
                .ifPresent(it -> block(line(it, "phrases.yaml", "phrases", phrase.id(), "say-side")));
    }

    private static String file(Condition condition) {
        return "conditions/" + condition.id() + ".yaml";
    }

    /** Checks the steps as one block and the lines under them as another. */
    private void exercise(Exercise exercise) {
        String file = "exercises/" + exercise.id() + ".yaml";
        List<Line> steps = new ArrayList<>();
        for (int i = 0; i < exercise.steps().size(); i++) {
            steps.add(line(exercise.steps().get(i).say(), file, "steps", String.valueOf(i), "say"));
        }
        block(steps);
        List<Line> rest = new ArrayList<>();
        rest.add(line(exercise.feel(), file, "feel"));
        for (int i = 0; i < exercise.mistakes().size(); i++) {
            rest.add(line(exercise.mistakes().get(i), file, "mistakes", String.valueOf(i)));
        }
        rest.add(line(exercise.makeEasier(), file, "make-easier"));
        rest.add(line(exercise.makeHarder(), file, "make-harder"));
        block(rest);
    }

    private Line line(String text, String file, String... path) {
        return new Line(documents.place(file, path), text);
    }

    private void block(Line line) {
        block(List.of(line));
    }

    private void block(List<Line> lines) {
        block(lines, problems);
    }

    /** Checks the words of page templates, each line as a block. */
    static void templates(List<Templates.Words> words, Diagnostics problems) {
        words.forEach(it -> block(List.of(new Line(it.place(), it.text())), problems));
    }

    private static void block(List<Line> lines, Diagnostics problems) {
        for (Line line : lines) {
            for (String sentence : Readability.sentences(line.text())) {
                if (Readability.words(sentence) > LONGEST_SENTENCE) {
                    problems.add(
                            line.place(),
                            "this sentence has " + Readability.words(sentence) + " words: \"" + sentence + "\"",
                            "a tired reader follows " + LONGEST_SENTENCE + "; make two of it.");
                }
            }
        }
        String text = String.join(" ", lines.stream().map(Line::text).toList());
        if (Readability.words(text) > 0 && Readability.grade(text) > HARDEST_GRADE) {
            Line hardest = lines.get(0);
            for (Line line : lines) {
                if (Readability.grade(line.text()) > Readability.grade(hardest.text())) {
                    hardest = line;
                }
            }
            problems.add(
                    hardest.place(),
                    String.format(
                            Locale.ROOT, "this reads at grade %.1f: \"%s\"", Readability.grade(text), hardest.text()),
                    "grade " + HARDEST_GRADE + " is the limit: shorter words and shorter sentences.");
        }
    }
}
