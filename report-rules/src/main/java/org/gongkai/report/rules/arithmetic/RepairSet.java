package org.gongkai.report.rules.arithmetic;

import java.util.ArrayList;
import java.util.List;
import org.gongkai.report.model.form.CellAddress;

/** A set of cells whose change settles every equation of a system. Immutable. */
public final class RepairSet {

    /**
     * What a cell should hold.
     *
     * @param cell the cell
     * @param value a number that settles the equations together with those of the other cells
     * @param lowest the smallest number that the cell can hold
     * @param highest the largest number that the cell can hold, {@link Long#MAX_VALUE} where there is no end
     */
    public record Value(CellAddress cell, long value, long lowest, long highest) {

        /** Whether the equations leave no choice. */
        public boolean isDetermined() {
            return lowest == highest;
        }
    }

    private final Observation observation;
    private final List<Integer> edges;

    private RepairSet(Observation observation, List<Integer> edges) {
        this.observation = observation;
        this.edges = edges;
    }

    static RepairSet of(Observation observation, List<Integer> edges) {
        return new RepairSet(observation, List.copyOf(edges));
    }

    /** The cells that state a wrong number, in the form's order; those with an impossible number come besides. */
    public List<CellAddress> cells() {
        return edges.stream().map(observation.system().cells()::get).toList();
    }

    /** What these cells, those with an impossible number and those without one should hold, in the form's order. */
    public List<Value> values() {
        Flow flow = solved();
        long[] values = new long[observation.system().edges()];
        for (int edge = 0; edge < values.length; edge++) {
            values[edge] = flow.value(edge);
        }
        List<Value> all = new ArrayList<>();
        for (int edge = 0; edge < values.length; edge++) {
            if (flow.isUnknown(edge)) {
                CellAddress cell = observation.system().cells().get(edge);
                all.add(new Value(cell, values[edge], flow.lowest(edge), flow.highest(edge)));
            }
        }
        return all;
    }

    private Flow solved() {
        Flow flow = new Flow(observation.system());
        flow.start(observation.imbalances());
        for (int edge = 0; edge < observation.system().edges(); edge++) {
            if (observation.isUnknown(edge)) {
                flow.release(edge, 0);
            } else if (edges.contains(edge)) {
                flow.release(edge, observation.value(edge));
            }
        }
        flow.solve();
        return flow;
    }
}
