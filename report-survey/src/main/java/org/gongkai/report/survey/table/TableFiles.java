package org.gongkai.report.survey.table;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/** The files of some tables, in one directory. They go when this is closed. Not for use by several threads. */
public final class TableFiles implements Closeable {

    private static final String PREFIX = "gongkai-rows-";
    private static final String SUFFIX = ".tmp";

    private final Path directory;
    private final List<FileChannel> channels = new ArrayList<>();

    private TableFiles(Path directory) {
        this.directory = directory;
    }

    /** Files in a directory of which nobody else makes such use; those that an earlier run had to leave are deleted. */
    public static TableFiles in(Path directory) throws IOException {
        try (DirectoryStream<Path> left = Files.newDirectoryStream(directory, PREFIX + "*" + SUFFIX)) {
            for (Path file : left) {
                Files.delete(file);
            }
        }
        return new TableFiles(directory);
    }

    /** A file that goes when its channel is closed. */
    FileChannel open() throws IOException {
        FileChannel channel = FileChannel.open(
                newFile(), StandardOpenOption.READ, StandardOpenOption.WRITE, StandardOpenOption.DELETE_ON_CLOSE);
        channels.add(channel);
        return channel;
    }

    /** A file that who asked for it deletes. */
    Path newFile() throws IOException {
        return Files.createTempFile(directory, PREFIX, SUFFIX);
    }

    @Override
    public void close() throws IOException {
        for (FileChannel channel : channels) {
            channel.close();
        }
    }
}
