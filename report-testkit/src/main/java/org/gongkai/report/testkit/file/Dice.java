package org.gongkai.report.testkit.file;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.gongkai.report.testkit.file.FileNoise.Reach;
import org.jspecify.annotations.Nullable;

/** Decides by chance what the noises of a file happen to. */
final class Dice {

    /** One of so many texts has a noise. */
    private static final int ONE_IN = 6;

    private final RandomGenerator random;
    private final Set<FileNoise> noises = EnumSet.noneOf(FileNoise.class);

    Dice(FileFormat format, RandomGenerator random, Set<FileNoise> noises) {
        this.random = random;
        noises.stream().filter(noise -> noise.isPossibleIn(format)).forEach(this.noises::add);
    }

    boolean has(FileNoise noise) {
        return noises.contains(noise);
    }

    /** Whether a noise of the whole file happens here. */
    boolean strikes(FileNoise noise) {
        return has(noise) && random.nextInt(ONE_IN) == 0;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    /** What happens to a text or a figure: mostly nothing. */
    @Nullable
    FileNoise noiseOf(boolean figure) {
        if (noises.isEmpty() || random.nextInt(ONE_IN) > 0) {
            return null;
        }
        List<FileNoise> possible = new ArrayList<>();
        for (FileNoise noise : noises) {
            if (noise.reach() == Reach.TEXT || figure && noise.reach() != Reach.FILE) {
                possible.add(noise);
            }
        }
        return possible.isEmpty() ? null : possible.get(random.nextInt(possible.size()));
    }

    /** A figure that is not the one shown. */
    String otherThan(String text) {
        String other = Integer.toString(10 + random.nextInt(90));
        return text.endsWith(other) ? other + "7" : other;
    }
}
