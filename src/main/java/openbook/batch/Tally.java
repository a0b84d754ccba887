package openbook.batch;

/** Counts the rows by outcome. */
public record Tally(int routines, int referrals, int failed) {
    static final Tally NONE = new Tally(0, 0, 0);

    public int rows() {
        return routines + referrals + failed;
    }

    Tally plus(RowResult.Kind kind) {
        return new Tally(
                routines + (kind == RowResult.Kind.ROUTINE ? 1 : 0),
                referrals + (kind == RowResult.Kind.REFERRAL ? 1 : 0),
                failed + (kind == RowResult.Kind.FAILED ? 1 : 0));
    }
}
