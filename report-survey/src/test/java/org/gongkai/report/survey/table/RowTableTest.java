package org.gongkai.report.survey.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowTableTest {

    @TempDir
    private Path directory;

    /** Texts of which each is said to take so much memory. */
    private record Texts(int size) implements RowFormat<String> {

        @Override
        public void write(String row, DataOutput out) throws IOException {
            RowText.write(row, out);
        }

        @Override
        public String read(DataInput in) throws IOException {
            return RowText.read(in);
        }

        @Override
        public int size(String row) {
            return size;
        }
    }

    private static RowWriter<String> written(TableFiles files, List<String> rows, int size) throws IOException {
        RowWriter<String> writer = new RowWriter<>(files, new Texts(size));
        for (String row : rows) {
            writer.add(row);
        }
        return writer;
    }

    private static Path newDirectory() throws IOException {
        return Files.createTempDirectory("rows");
    }

    private static long filesIn(Path directory) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            return files.count();
        }
    }

    @Property(tries = 50)
    void rows_are_read_in_the_order_in_which_they_were_written(@ForAll @Size(max = 70) List<String> rows)
            throws IOException {
        Path place = newDirectory();
        try (TableFiles files = TableFiles.in(place)) {
            RowTable<String> table = written(files, rows, 1).table();

            assertThat(table).isEqualTo(rows);
            assertThat(IntStream.range(0, rows.size()).mapToObj(table::get)).isEqualTo(rows);
        }
        assertThat(filesIn(place)).isZero();
        Files.delete(place);
    }

    /** The memory for sorting holds eight of them at most, so that the disk is used. */
    @Property(tries = 50)
    void more_rows_than_memory_holds_are_sorted(@ForAll @Size(max = 70) List<String> rows) throws IOException {
        Path place = newDirectory();
        try (TableFiles files = TableFiles.in(place)) {
            assertThat(written(files, rows, 1 << 20).sorted(Comparator.naturalOrder()))
                    .isEqualTo(rows.stream().sorted().toList());
        }
        assertThat(filesIn(place)).isZero();
        Files.delete(place);
    }

    @Property(tries = 100)
    void the_rows_that_stand_together_are_found(
            @ForAll @Size(max = 70) List<@IntRange(max = 30) Integer> numbers, @ForAll @IntRange(max = 30) int wanted)
            throws IOException {
        Path place = newDirectory();
        List<String> sorted = numbers.stream().sorted().map(String::valueOf).toList();
        try (TableFiles files = TableFiles.in(place)) {
            assertThat(written(files, sorted, 1).table().rows(row -> Integer.compare(Integer.parseInt(row), wanted)))
                    .isEqualTo(sorted.stream()
                            .filter(String.valueOf(wanted)::equals)
                            .toList());
        }
        Files.delete(place);
    }

    @Test
    void a_row_that_is_not_there_is_refused() throws IOException {
        try (TableFiles files = TableFiles.in(directory)) {
            RowTable<String> table = written(files, List.of("一"), 1).table();

            assertThatThrownBy(() -> table.get(1)).isInstanceOf(IndexOutOfBoundsException.class);
            assertThatThrownBy(() -> table.get(-1)).isInstanceOf(IndexOutOfBoundsException.class);
        }
    }

    @Test
    void a_table_is_read_by_several_threads_at_once() throws IOException {
        List<String> rows = IntStream.range(0, 5_000).mapToObj(i -> "行" + i).toList();
        try (TableFiles files = TableFiles.in(directory)) {
            RowTable<String> table = written(files, rows, 1).table();

            assertThat(IntStream.range(0, rows.size())
                            .parallel()
                            .allMatch(i -> table.get(i).equals(rows.get(i))))
                    .isTrue();
        }
    }

    @Test
    void what_an_earlier_run_left_goes_and_other_files_stay() throws IOException {
        Path left = Files.createFile(directory.resolve("gongkai-rows-123.tmp"));
        Path other = Files.createFile(directory.resolve("rows123.tmp"));

        try (TableFiles files = TableFiles.in(directory)) {
            assertThat(left).doesNotExist();
            assertThat(other).exists();
            assertThat(written(files, List.of(), 1).table()).isEmpty();
        }
    }

    @Test
    void a_table_whose_files_are_closed_says_so() throws IOException {
        RowTable<String> table;
        try (TableFiles files = TableFiles.in(directory)) {
            table = written(files, List.of("一"), 1).table();
        }
        assertThatThrownBy(() -> table.get(0)).isInstanceOf(UncheckedIOException.class);
    }
}
