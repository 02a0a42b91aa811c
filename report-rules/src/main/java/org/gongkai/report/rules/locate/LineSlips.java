package org.gongkai.report.rules.locate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;
import org.gongkai.report.rules.arithmetic.EquationSet;
import org.gongkai.report.rules.arithmetic.RepairSet.Value;

/**
 * Slips that move a whole line: a blank dropped or put in, a number split so that the rest moved on, two lines swapped.
 * What the clerk may have meant is kept where it settles every equation.
 */
final class LineSlips {

    /**
     * What the clerk may have meant.
     *
     * @param values the cells that would change
     * @param reason the slip
     */
    record Meant(List<Value> values, RepairReason reason) {}

    private final SystemPlan plan;
    private final EquationSet equations;
    private final long[] written;
    private final BitSet failing = new BitSet();
    private final List<Meant> found = new ArrayList<>();

    private LineSlips(SystemPlan plan, long[] written) {
        this.plan = plan;
        this.equations = plan.system().equations();
        this.written = written;
        for (int equation = 0; equation < equations.size(); equation++) {
            failing.set(equation, equations.fails(equation, written));
        }
    }

    static List<Meant> of(SystemPlan plan, long[] written) {
        LineSlips slips = new LineSlips(plan, written);
        int[][] lines = plan.lines();
        for (int i = 0; i < lines.length; i++) {
            BitSet rest = slips.failingOutside(i);
            if (rest.isEmpty()) {
                slips.moved(lines[i]);
            }
            for (int j = i + 1; j < lines.length; j++) {
                if (plan.touches(j, rest)) {
                    slips.swapped(lines[i], lines[j]);
                }
            }
        }
        return slips.found;
    }

    private static int[] concat(int[] one, int[] other) {
        return IntStream.concat(Arrays.stream(one), Arrays.stream(other)).toArray();
    }

    private BitSet failingOutside(int line) {
        BitSet rest = (BitSet) failing.clone();
        rest.andNot(plan.touched(line));
        return rest;
    }

    /** The line, whose last cell is the total of the others: moved with its total, or without it. */
    private void moved(int[] line) {
        moved(line, line.length - 1);
        moved(line, line.length - 2);
    }

    private void moved(int[] line, int end) {
        for (int at = 0; at < end; at++) {
            if (written[line[end]] <= 0) {
                dropped(line, at, end);
            }
            if (written[line[at]] == 0) {
                closedUp(line, at, written[line[at + 1]], end);
            }
            String joined = Long.toString(written[line[at]]) + written[line[at + 1]];
            if (at + 1 < end && !joined.contains("-") && joined.length() <= Figure.MAX_DIGITS) {
                closedUp(line, at, Long.parseLong(joined), end);
            }
        }
    }

    /** A blank was dropped: what is behind it belongs one cell further right, and the last cell was left empty. */
    private void dropped(int[] line, int at, int end) {
        long[] meant = written.clone();
        meant[line[at]] = 0;
        for (int i = at; i < end; i++) {
            meant[line[i + 1]] = written[line[i]];
        }
        offer(meant, line, RepairReason.LINE_SHIFTED);
    }

    /** A cell too many: what is behind it belongs one cell further left; what fell off the end is worked out anew. */
    private void closedUp(int[] line, int at, long value, int end) {
        long[] meant = written.clone();
        meant[line[at]] = value;
        for (int i = at + 1; i < end; i++) {
            meant[line[i]] = written[line[i + 1]];
        }
        meant[line[end]] = lost(line, meant, end);
        if (meant[line[end]] >= 0) {
            offer(meant, line, RepairReason.LINE_SHIFTED);
        }
    }

    /** What a cell holds by the others of its line; negative where it cannot be told. */
    private static long lost(int[] line, long[] values, int end) {
        int last = line.length - 1;
        long parts = 0;
        for (int i = 0; i < last; i++) {
            if (i != end && values[line[i]] == EquationSet.OPEN) {
                return EquationSet.OPEN;
            }
            parts = i == end ? parts : Math.addExact(parts, values[line[i]]);
        }
        return end == last ? parts : values[line[last]] - parts;
    }

    private void swapped(int[] one, int[] other) {
        if (one.length != other.length) {
            return;
        }
        long[] meant = written.clone();
        for (int i = 0; i < one.length; i++) {
            meant[one[i]] = written[other[i]];
            meant[other[i]] = written[one[i]];
        }
        offer(meant, concat(one, other), RepairReason.LINES_SWAPPED);
    }

    private void offer(long[] meant, int[] cells, RepairReason reason) {
        List<Value> values = new ArrayList<>();
        for (int cell : cells) {
            if (meant[cell] == EquationSet.OPEN && written[cell] != EquationSet.OPEN) {
                return;
            }
            if (meant[cell] != written[cell]) {
                CellAddress address = plan.system().cells().get(cell);
                values.add(new Value(address, meant[cell], meant[cell], meant[cell]));
            }
        }
        if (!values.isEmpty() && settles(meant, cells)) {
            values.sort((a, b) -> a.cell().compareTo(b.cell()));
            found.add(new Meant(values, reason));
        }
    }

    /** Only equations of these cells change, and every failing one is among them. */
    private boolean settles(long[] meant, int[] cells) {
        for (int cell : cells) {
            for (int equation : equations.equationsOf(cell)) {
                if (equations.fails(equation, meant)) {
                    return false;
                }
            }
        }
        return true;
    }
}
