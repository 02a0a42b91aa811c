package org.gongkai.report.cli.output;

import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import org.gongkai.report.cli.input.NamedPaths;

/**
 * A new file that appears whole or not at all: written beside its place, and put there when it is finished. It takes
 * the place of no other.
 */
final class NewFile implements Closeable {

    private final Path target;
    private final Path draft;
    private final OutputStream stream;

    private NewFile(Path target, Path draft, OutputStream stream) {
        this.target = target;
        this.draft = draft;
        this.stream = stream;
    }

    /**
     * Begins a file.
     *
     * @throws FileAlreadyExistsException where there is one
     * @throws IOException where its directory takes none
     */
    static NewFile create(Path target) throws IOException {
        requireFree(target);
        Path draft = target.resolveSibling("." + UUID.randomUUID() + ".gongkai");
        OutputStream stream = Files.newOutputStream(draft, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        return new NewFile(target, draft, new BufferedOutputStream(stream));
    }

    private static void requireFree(Path target) throws IOException {
        if (NamedPaths.isDamaged(target)) {
            throw new IOException("the name is not UTF-8");
        }
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new FileAlreadyExistsException(target.toString());
        }
    }

    OutputStream stream() {
        return stream;
    }

    /** Puts the finished file in its place. */
    void finish() throws IOException {
        stream.close();
        try {
            // Unlike a move, a link never takes the place of a file that came in between.
            Files.createLink(target, draft);
        } catch (UnsupportedOperationException | FileSystemException e) {
            if (e instanceof FileAlreadyExistsException exists) {
                throw exists;
            }
            move();
        }
    }

    /** Where the file system knows no links. */
    private void move() throws IOException {
        requireFree(target);
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target);
        }
    }

    /** Leaves nothing but the finished file. */
    @Override
    public void close() throws IOException {
        try {
            stream.close();
        } finally {
            Files.deleteIfExists(draft);
        }
    }
}
