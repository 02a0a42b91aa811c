package org.gongkai.report.io.profile;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/**
 * A YAML document as maps, lists, strings and {@link OtherScalar}. The only class that needs the YAML library, which
 * who reads JSON does without.
 */
final class YamlTree {

    private static final int MAX_DEPTH = 100;

    private final Iterator<Event> events;
    private final ScalarResolver scalars;
    private int depth;

    private YamlTree(LoadSettings settings, String text) {
        this.events = new ParserImpl(settings, new StreamReader(settings, text));
        this.scalars = settings.getSchema().getScalarResolver();
    }

    /** The tree of a text; null where there is nothing in it. */
    static @Nullable Object read(String text) {
        try {
            // The whole text at once: at the end of a part, half a character would be lost.
            LoadSettings settings =
                    LoadSettings.builder().setBufferSize(text.length() + 1).build();
            return new YamlTree(settings, text).document();
        } catch (MarkedYamlEngineException e) {
            throw refused(e.getProblemMark().or(e::getContextMark), e.getProblem(), e);
        } catch (YamlEngineException e) {
            throw refused(Optional.empty(), String.valueOf(e.getMessage()), e);
        }
    }

    private @Nullable Object document() {
        @Nullable Object tree = null;
        boolean found = false;
        while (events.hasNext()) {
            Event event = events.next();
            if (isContent(event)) {
                if (found) {
                    throw refused(event.getStartMark(), "a second document", null);
                }
                found = true;
                tree = value(event);
            }
        }
        return tree;
    }

    private static boolean isContent(Event event) {
        return switch (event.getEventId()) {
            case Scalar, SequenceStart, MappingStart, Alias -> true;
            default -> false;
        };
    }

    private @Nullable Object value(Event event) {
        if (event instanceof ScalarEvent scalar) {
            return scalar(scalar);
        }
        if (event instanceof AliasEvent) {
            throw refused(event.getStartMark(), "an alias", null);
        }
        if (++depth > MAX_DEPTH) {
            throw refused(event.getStartMark(), "more than " + MAX_DEPTH + " levels", null);
        }
        Object tree = event instanceof SequenceStartEvent ? list() : map((MappingStartEvent) event);
        depth--;
        return tree;
    }

    private @Nullable Object scalar(ScalarEvent scalar) {
        Tag tag = scalar.getTag()
                .map(Tag::new)
                .orElseGet(() -> scalar.isPlain() ? scalars.resolve(scalar.getValue(), true) : Tag.STR);
        if (tag.equals(Tag.STR)) {
            return scalar.getValue();
        }
        return tag.equals(Tag.NULL) ? null : new OtherScalar(scalar.getValue());
    }

    private List<@Nullable Object> list() {
        List<@Nullable Object> items = new ArrayList<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.SequenceEnd; event = events.next()) {
            items.add(value(event));
        }
        return items;
    }

    private Map<String, @Nullable Object> map(MappingStartEvent start) {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        for (Event event = events.next(); event.getEventId() != Event.ID.MappingEnd; event = events.next()) {
            if (!(event instanceof ScalarEvent name)) {
                throw refused(event.getStartMark(), "a name that is no text", null);
            }
            if (members.containsKey(name.getValue())) {
                throw refused(event.getStartMark(), "duplicate name " + name.getValue(), null);
            }
            members.put(name.getValue(), value(events.next()));
        }
        return members;
    }

    private static ProfileException refused(Optional<Mark> mark, String problem, @Nullable Throwable cause) {
        return ProfileException.malformed(
                mark.map(at -> at.getLine() + 1).orElse(0),
                mark.map(at -> at.getColumn() + 1).orElse(0),
                problem,
                cause);
    }
}
