package openbook.routine;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import openbook.library.model.Stages;
import org.jspecify.annotations.Nullable;

/**
 * The exercises selected beside the therapist's picks: the most valuable set within the quotas, time and number that
 * the picks leave. Without picks, every quota must get its minimum, or there is no selection. With picks, as few
 * exercises as possible are missing from the minimums, and of those sets the most valuable one wins.
 *
 * @param main the exercises of the quotas
 * @param fillers the exercises that fill the time and number left
 * @param missing the number of exercises missing from the minimum of each quota
 */
record Selection(PartialSelection main, PartialSelection fillers, List<Integer> missing) {

    static Optional<Selection> of(CandidatePool offer, int seconds, int most, int sameMovementCost) {
        int time = seconds - seconds(offer.picked());
        int places = most - offer.picked().size();
        // Try with the extra preferred exercise first, and without it if there is no time.
        for (boolean preferredFirst : new boolean[] {true, false}) {
            List<ExactSelection.Group> groups = offer.groups(preferredFirst);
            Optional<PartialSelection> best = ExactSelection.best(groups, places, time, sameMovementCost);
            if (best.isPresent()) {
                return Optional.of(filled(offer, best.get(), List.of(), places, time, sameMovementCost));
            }
        }
        return offer.picked().isEmpty()
                ? Optional.empty()
                : Optional.of(asFarAsCanBe(offer, places, time, sameMovementCost));
    }

    private static Selection filled(
            CandidatePool offer,
            PartialSelection main,
            List<Integer> missing,
            int places,
            int time,
            int sameMovementCost) {
        int left = places - main.members().size();
        PartialSelection fillers = ExactSelection.best(offer.fillers(), left, time - main.seconds(), sameMovementCost)
                .orElse(PartialSelection.NOTHING);
        return new Selection(main, fillers, missing);
    }

    private static Selection asFarAsCanBe(CandidatePool offer, int places, int time, int sameMovementCost) {
        List<ExactSelection.Group> groups = offer.groups(false);
        for (int missing = 1; ; missing++) {
            @Nullable PartialSelection best = null;
            List<Integer> lacks = List.of();
            for (List<Integer> one : shares(groups, 0, missing)) {
                Optional<PartialSelection> found =
                        ExactSelection.best(lowered(groups, one), places, time, sameMovementCost);
                if (found.isPresent() && (best == null || comesFirst(found.get(), best))) {
                    best = found.get();
                    lacks = one;
                }
            }
            if (best != null) {
                return filled(offer, best, lacks, places, time, sameMovementCost);
            }
        }
    }

    private static boolean comesFirst(PartialSelection one, PartialSelection other) {
        return one.value() == other.value() ? one.compareIds(other) < 0 : one.value() > other.value();
    }

    /** All distributions of the missing exercises over the groups from {@code from} on. */
    private static List<List<Integer>> shares(List<ExactSelection.Group> groups, int from, int missing) {
        if (from == groups.size()) {
            return missing == 0 ? List.of(List.of()) : List.of();
        }
        List<List<Integer>> shares = new ArrayList<>();
        for (int here = 0; here <= Math.min(missing, groups.get(from).atLeast()); here++) {
            for (List<Integer> rest : shares(groups, from + 1, missing - here)) {
                List<Integer> share = new ArrayList<>(List.of(here));
                share.addAll(rest);
                shares.add(share);
            }
        }
        return shares;
    }

    private static List<ExactSelection.Group> lowered(List<ExactSelection.Group> groups, List<Integer> missing) {
        List<ExactSelection.Group> lowered = new ArrayList<>();
        for (int i = 0; i < groups.size(); i++) {
            ExactSelection.Group group = groups.get(i);
            lowered.add(new ExactSelection.Group(group.candidates(), group.atLeast() - missing.get(i), group.atMost()));
        }
        return lowered;
    }

    /** All selected exercises, without the picks. */
    List<Candidate> others() {
        List<Candidate> others = new ArrayList<>(main.members());
        others.addAll(fillers.members());
        return others;
    }

    /** The phases that get fewer exercises than their minimum because of the picks, for the clinician. */
    List<String> shortOf(Stages.Stage stage) {
        List<String> notices = new ArrayList<>();
        for (int i = 0; i < missing.size(); i++) {
            if (missing.get(i) > 0) {
                notices.add("beside the therapist's picks, stage " + stage.number() + " lacks " + missing.get(i)
                        + " of its " + String.join(" or ", stage.quotas().get(i).phases()) + " exercises.");
            }
        }
        return notices;
    }

    /** The total time of some exercises, in seconds. */
    static int seconds(List<Candidate> some) {
        int seconds = 0;
        for (Candidate one : some) {
            seconds += one.seconds();
        }
        return seconds;
    }
}
