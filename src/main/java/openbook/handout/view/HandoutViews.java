package openbook.handout.view;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import openbook.handout.picture.Pictures;
import openbook.handout.render.BoundedCache;
import openbook.intake.Intake;
import openbook.library.model.Goal;
import openbook.library.model.Library;
import openbook.library.model.Phrase;
import openbook.library.model.RedFlags;
import openbook.library.model.UniversalAdvice;
import openbook.library.model.Urgency;
import openbook.routine.Outcome;
import openbook.routine.Planned;

/** Builds the view of a routine page. Cards and frames are cached between pages; the cache holds no patient data. */
public final class HandoutViews {
    private static final int WHY = 3;

    private final Library library;
    private final PageContext page;
    private final List<UniversalAdvice.Sentence> forEveryone;
    private final List<Phrase> saidToEveryone = new ArrayList<>();
    private final BoundedCache<CardKey, CardView> cards;
    /**
     * Cache of cards: patients who differ may get the same card, and its identity lets a template reuse the fragment.
     */
    private final BoundedCache<CardView, CardView> different = new BoundedCache<>(it -> it);

    private final BoundedCache<Boolean, SheetView> sheets;
    private final BoundedCache<String, BitSet> calledFor = new BoundedCache<>(this::calledFor);

    /**
     * Creates the views for pages of one look.
     *
     * @param screen whether they are for a browser
     */
    public HandoutViews(Library library, PageContext page, Pictures pictures, boolean screen) {
        this.library = library;
        this.page = page;
        this.forEveryone = library.everyone().sentences();
        forEveryone.forEach(it -> saidToEveryone.add(library.phrase(it.say())));
        boolean moving = screen && page.look().moving() && page.look().layout() == PageSettings.CardLayout.CARDS;
        this.cards =
                new BoundedCache<>(facts -> different.apply(CardView.of(facts, library.stages(), pictures, moving)));
        this.sheets = new BoundedCache<>(large -> SheetView.of(library, page, large, screen));
    }

    /** Builds the view of a routine page. */
    public HandoutView of(Outcome.Routine routine) {
        Intake intake = routine.intake();
        boolean ask = !intake.redFlags().asked();
        boolean large = page.look().largePrint() || routine.screened().largePrint();
        List<CardView> shown = new ArrayList<>();
        Set<String> needed = new LinkedHashSet<>();
        Set<String> onCards = new HashSet<>();
        var called = new BitSet();
        boolean anyMoves = false;
        boolean anySides = false;
        for (int i = 0; i < routine.exercises().size(); i++) {
            Planned planned = routine.exercises().get(i);
            CardKey facts = CardKey.of(routine, i, large);
            CardView card = cards.apply(facts);
            shown.add(card);
            anyMoves |= card.hasFrames();
            anySides |= card.leftAndRight();
            needed.addAll(planned.verdict().exercise().equipment());
            for (Phrase phrase : facts.sentences()) {
                needed.addAll(phrase.needs());
                onCards.add(phrase.id());
            }
            called.or(calledFor.apply(planned.verdict().exercise().id()));
        }
        List<String> session = said(routine.screened().pageSentences());
        SheetView sheet = sheet(large);
        return new HandoutView(
                title(intake.goals()),
                intake.name(),
                routine.exercises().size(),
                routine.exercises().size() > 1,
                minutes(routine.minutes()),
                routine.minutes() > 1,
                CardView.listed(needed),
                page.look().pictures() == PageSettings.PictureSize.SMALL,
                anyMoves,
                ask,
                ask ? questions(intake.age(), sheet) : List.of(),
                !intake.notes().isEmpty(),
                stripped(intake.notes()),
                new HandoutView.Before(forEveryone(called, UniversalAdvice.Where.BEFORE_YOU_START, onCards)),
                !session.isEmpty(),
                session,
                new HandoutView.Why(why(routine)),
                shown,
                anySides,
                new HandoutView.Stop(
                        forEveryone(called, UniversalAdvice.Where.STOP_AND_CALL, onCards),
                        sheet.clinic(),
                        sheet.emergencyNumber()),
                routine.stage().next(),
                sheet);
    }

    /** Builds the parts that every sheet has. */
    public SheetView sheet(boolean large) {
        return sheets.apply(large);
    }

    private static String title(List<Goal> goals) {
        List<String> names = new ArrayList<>();
        for (Goal goal : goals) {
            names.add(goal.name());
        }
        return String.join(" \u00b7 ", names);
    }

    static List<String> said(List<Phrase> phrases) {
        List<String> said = new ArrayList<>(phrases.size());
        for (Phrase phrase : phrases) {
            said.add(phrase.say());
        }
        return said;
    }

    private static List<String> stripped(List<String> lines) {
        List<String> stripped = new ArrayList<>();
        for (String line : lines) {
            if (!line.isBlank()) {
                stripped.add(line.strip());
            }
        }
        return stripped;
    }

    /**
     * Picks at most three sentences that are true of the session; with several goals, the first of each goal comes
     * before any second one.
     */
    private static List<String> why(Outcome.Routine routine) {
        List<List<String>> said = new ArrayList<>();
        int most = 0;
        for (Goal goal : routine.intake().goals()) {
            List<String> sentences = trueOf(routine, goal);
            said.add(sentences);
            most = Math.max(most, sentences.size());
        }
        List<String> why = new ArrayList<>();
        for (int i = 0; i < most; i++) {
            for (List<String> ofGoal : said) {
                if (i < ofGoal.size() && !why.contains(ofGoal.get(i)) && why.size() < WHY) {
                    why.add(ofGoal.get(i));
                }
            }
        }
        return why;
    }

    private static List<String> trueOf(Outcome.Routine routine, Goal goal) {
        List<String> sentences = new ArrayList<>();
        for (Goal.Why one : goal.reasons()) {
            boolean all = true;
            for (String tag : one.names()) {
                all &= hasMove(routine, tag);
            }
            if (all) {
                sentences.add(one.say());
            }
        }
        return sentences;
    }

    private static boolean hasMove(Outcome.Routine routine, String tag) {
        for (Planned planned : routine.exercises()) {
            if (planned.verdict().exercise().tags().contains(tag)) {
                return true;
            }
        }
        return false;
    }

    private static String minutes(double minutes) {
        return String.valueOf((int) Math.ceil(minutes));
    }

    /** Groups the questions that apply at this age by urgency; omits empty boxes. */
    private List<HandoutView.QuestionBox> questions(Optional<Integer> age, SheetView sheet) {
        List<HandoutView.QuestionBox> boxes = new ArrayList<>();
        List<String> now = questions(age, EnumSet.of(Urgency.EMERGENCY));
        List<String> today = questions(age, EnumSet.of(Urgency.SAME_DAY));
        List<String> first = questions(age, EnumSet.of(Urgency.SOON, Urgency.CLEARANCE));
        if (!now.isEmpty()) {
            boxes.add(new HandoutView.QuestionBox(true, false, false, now, sheet.emergencyNumber(), sheet.clinic()));
        }
        if (!today.isEmpty()) {
            boxes.add(new HandoutView.QuestionBox(false, true, false, today, sheet.emergencyNumber(), sheet.clinic()));
        }
        if (!first.isEmpty()) {
            boxes.add(new HandoutView.QuestionBox(false, false, true, first, sheet.emergencyNumber(), sheet.clinic()));
        }
        return boxes;
    }

    private List<String> questions(Optional<Integer> age, Set<Urgency> urgencies) {
        List<String> asked = new ArrayList<>();
        for (RedFlags.Group group : library.redFlags().groups()) {
            for (RedFlags.Flag flag : library.redFlags().flags().values()) {
                if (flag.group().equals(group.id()) && urgencies.contains(flag.urgency()) && flag.isOpenAt(age)) {
                    asked.add(flag.ask());
                }
            }
        }
        return asked;
    }

    /** Finds which sentences for all patients an exercise requires. */
    private BitSet calledFor(String exercise) {
        var called = new BitSet();
        for (int i = 0; i < forEveryone.size(); i++) {
            called.set(
                    i,
                    forEveryone.get(i).match().test(library.exercise(exercise).tags()));
        }
        return called;
    }

    /** @param onCards the phrases of the cards; such a phrase can replace a milder one */
    private List<String> forEveryone(BitSet called, UniversalAdvice.Where where, Set<String> onCards) {
        List<String> said = new ArrayList<>();
        for (int i = called.nextSetBit(0); i >= 0; i = called.nextSetBit(i + 1)) {
            Phrase phrase = saidToEveryone.get(i);
            // How to breathe on one card does not apply to the other cards.
            boolean stays = phrase.breath().isPresent() || Collections.disjoint(phrase.yieldsTo(), onCards);
            if (stays && forEveryone.get(i).where() == where) {
                said.add(phrase.say());
            }
        }
        return said;
    }
}
