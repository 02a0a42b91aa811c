package org.gongkai.report.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.gongkai.report.model.DisclosureReport;
import org.junit.jupiter.api.Test;

/** One validator, many threads, every example of the catalogue. */
class SharedValidatorTest {

    private static final int THREADS = 8;

    private record Task(DisclosureReport report, ValidationContext context, ValidationResult expected) {}

    @Test
    void many_threads_get_what_one_gets() throws InterruptedException, ExecutionException {
        ReportValidator shared = ReportValidator.standard()
                .withProfile(RuleProfile.builder().addOff("C-FRACTION").build());
        List<Task> tasks = tasks(shared);
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<List<ValidationResult>>> runs = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                runs.add(() -> tasks.stream()
                        .map(task -> shared.validate(task.report(), task.context()))
                        .toList());
            }
            List<ValidationResult> expected = tasks.stream().map(Task::expected).toList();
            for (Future<List<ValidationResult>> run : threads.invokeAll(runs)) {
                assertThat(run.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static List<Task> tasks(ReportValidator validator) {
        List<Task> tasks = new ArrayList<>();
        for (Rule rule : RuleCatalogue.standard().rules()) {
            for (RuleExample example : rule.examples()) {
                ValidationResult expected = validator.validate(example.report(), example.context());
                tasks.add(new Task(example.report(), example.context(), expected));
            }
        }
        Collections.shuffle(tasks, new Random(7));
        return tasks;
    }
}
