package dk.gladsaxe.ledelse.delivery.shape;

/** How many items one answer may hold. For one thread. */
public final class Budget {

    /** Items of an answer, those it was asked for and those that stand in place of references. */
    public static final int MOST_ITEMS = 1_000;

    private int left;
    private boolean complete = true;

    /** @param asked how many items the answer holds in any case */
    Budget(final int asked) {
        left = MOST_ITEMS - asked;
    }

    /** Takes one item for the place of a reference; says whether there was one left. */
    boolean take() {
        if (left == 0) {
            complete = false;
            return false;
        }
        left--;
        return true;
    }

    /** Whether everything that was to be taken was there. */
    public boolean complete() {
        return complete;
    }
}
