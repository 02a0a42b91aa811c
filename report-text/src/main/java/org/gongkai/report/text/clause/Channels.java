package org.gongkai.report.text.clause;

import org.gongkai.report.text.word.Token;

/** The ways that a clause names: one of them is a part of the requests, two and more with 渠道 or 共 behind are all. */
final class Channels {

    private int named;
    private boolean joint;
    private boolean noun;
    private boolean sum;
    private boolean all;
    private boolean by;
    private boolean counted;
    private boolean split;

    void take(Token token) {
        switch (token.kind()) {
            case CHANNEL -> {
                named += named == 0 || joint ? 1 : 0;
                joint = false;
                split |= counted;
            }
            case JOIN, ENUMERATION -> joint = true;
            case CHANNEL_NOUN -> noun = named > 0;
            case SUM -> sum = named > 0;
            case ALL_CHANNELS -> all = true;
            case BY -> by = true;
            case NUMBER -> counted = true;
            default -> {
                // It names no way.
            }
        }
    }

    /** Whether the clause only says by which way what the next one counts came: 通过信函、网络等渠道, */
    boolean isOpening() {
        return by && named > 0;
    }

    boolean areNamed() {
        return named > 0;
    }

    /** Whether the numbers to come count only what came by some of the ways. */
    boolean arePartly() {
        return named > 0 && (split || !all && !(named > 1 && (noun || sum)));
    }
}
