package org.gongkai.report.testkit.slip;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Orders drawn at random; the same random numbers give the same order. */
public final class Draw {

    private Draw() {}

    /**
     * The items in an order that their weights make likely: the first is drawn by weight, then the next of the rest.
     */
    public static <T> List<T> byWeight(Map<T, Double> weights, RandomGenerator random) {
        List<T> rest = new ArrayList<>(weights.keySet());
        List<T> order = new ArrayList<>();
        while (!rest.isEmpty()) {
            double sum = rest.stream().mapToDouble(weights::get).sum();
            double drawn = random.nextDouble() * sum;
            int index = 0;
            while (index < rest.size() - 1 && drawn >= weights.get(rest.get(index))) {
                drawn -= weights.get(rest.get(index));
                index++;
            }
            order.add(rest.remove(index));
        }
        return order;
    }

    /** The items in any order. */
    public static <T> List<T> shuffled(List<T> items, RandomGenerator random) {
        Object[] shuffled = items.toArray();
        for (int i = shuffled.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            Object held = shuffled[i];
            shuffled[i] = shuffled[other];
            shuffled[other] = held;
        }
        @SuppressWarnings("unchecked")
        List<T> result = (List<T>) Arrays.asList(shuffled);
        return result;
    }
}
