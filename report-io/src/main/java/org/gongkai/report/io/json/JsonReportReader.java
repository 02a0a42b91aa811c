package org.gongkai.report.io.json;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.gongkai.report.io.problem.LocatedProblem;
import org.gongkai.report.io.problem.LocatedProblemException;
import org.gongkai.report.io.problem.ProblemException;
import org.gongkai.report.io.problem.Problems;
import org.gongkai.report.io.problem.TextPosition;
import org.gongkai.report.io.shape.FigureNode;
import org.gongkai.report.io.shape.Node;
import org.gongkai.report.io.shape.ObjectNode;
import org.gongkai.report.io.shape.ReportDraft;
import org.gongkai.report.io.shape.ReportPart;
import org.gongkai.report.io.shape.ReportShape;
import org.gongkai.report.io.shape.ScalarNode;
import org.gongkai.report.io.shape.ScalarType;
import org.gongkai.report.io.shape.TableNode;
import org.gongkai.report.io.text.ReadSettings;
import org.gongkai.report.io.text.Surrogates;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.figure.ReportFigures;
import org.gongkai.report.model.form.Edition;
import org.gongkai.report.model.message.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;

/**
 * Reads a report off a stream of tokens, led by {@link ReportShape}. The names are expected in the order of writing,
 * which costs a comparison each; any other order is as good, and slower.
 */
public final class JsonReportReader {

    /** A table that came before the edition: kept until its lines are known. */
    private record Pending(TableNode table, String json, String path, TextPosition position) {}

    private static final int END = -1;
    private static final int UNKNOWN = -2;

    private final JsonParser parser;
    private final Function<TokenStreamLocation, TextPosition> positions;
    private final String prefix;
    private final ReportDraft draft;
    private final List<Pending> pending = new ArrayList<>();
    private @Nullable Edition edition;

    private JsonReportReader(
            JsonParser parser,
            Function<TokenStreamLocation, TextPosition> positions,
            String prefix,
            ReportDraft draft) {
        this.parser = parser;
        this.positions = positions;
        this.prefix = prefix;
        this.draft = draft;
    }

    /** Reads the report whose first token the parser stands on, up to its last. */
    public static DisclosureReport read(
            JsonParser parser, Function<TokenStreamLocation, TextPosition> positions, ReadSettings options) {
        ReportDraft draft = new ReportDraft();
        JsonReportReader reader = new JsonReportReader(parser, positions, "", draft);
        try {
            reader.readObject(ReportShape.ROOT);
            reader.readPending();
            return reader.build(options.warnings());
        } catch (ProblemException e) {
            draft.rejectUnknown();
            throw reader.error(e.problem());
        }
    }

    /** Reads the part of a report whose first token the parser stands on, up to its last. */
    public static <T> T readPart(
            JsonParser parser, Function<TokenStreamLocation, TextPosition> positions, ReportPart<T> part) {
        if (part.isSameInEveryEdition()) {
            return readPart(parser, positions, "", part, Edition.newest());
        }
        String path = parser.streamReadContext().pathAsPointer().toString();
        TextPosition position = positions.apply(parser.currentTokenLocation());
        String json = JsonCopy.of(parser);
        List<LocatedProblemException> refused = new ArrayList<>();
        List<Edition> editions = new ArrayList<>(List.of(Edition.values()));
        Collections.reverse(editions);
        for (Edition each : editions) {
            try (JsonParser replay = JsonCopy.parser(json)) {
                replay.nextToken();
                return readPart(replay, location -> position, path, part, each);
            } catch (LocatedProblemException e) {
                refused.add(e);
            }
        }
        // The edition that was read furthest is the one that was meant.
        throw Collections.max(
                refused, Comparator.comparingInt(e -> e.located().path().length()));
    }

    private static <T> T readPart(
            JsonParser parser,
            Function<TokenStreamLocation, TextPosition> positions,
            String prefix,
            ReportPart<T> part,
            Edition edition) {
        ReportDraft draft = ReportDraft.ofPart(edition);
        JsonReportReader reader = new JsonReportReader(parser, positions, prefix, draft);
        reader.edition = part.isSameInEveryEdition() ? null : edition;
        try {
            reader.readObject(part.node(edition));
            reader.readPending();
            part.close(draft);
            return part.value(reader.build(problem -> {}));
        } catch (ProblemException e) {
            throw reader.error(e.problem());
        }
    }

    private DisclosureReport build(Consumer<LocatedProblem> warnings) {
        try {
            return draft.build(warnings);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problems.invalid(e));
        }
    }

    private void readPending() {
        for (Pending each : pending) {
            try (JsonParser replay = JsonCopy.parser(each.json())) {
                JsonReportReader reader = new JsonReportReader(replay, location -> each.position(), each.path(), draft);
                reader.edition = edition;
                reader.replay(each.table());
            }
        }
    }

    private void replay(TableNode table) {
        try {
            parser.nextToken();
            readTable(table);
        } catch (ProblemException e) {
            throw error(e.problem());
        }
    }

    private void readObject(ObjectNode node) {
        if (parser.currentToken() != JsonToken.START_OBJECT) {
            throw unexpected("object");
        }
        long seen = 0;
        int expected = 0;
        while (true) {
            int place = nextMember(node, expected);
            if (place == END) {
                break;
            }
            parser.nextToken();
            if (place == UNKNOWN) {
                parser.skipChildren();
                continue;
            }
            if ((seen & ObjectNode.bit(place)) != 0) {
                throw new ProblemException(Problems.of(
                        "property.duplicate", Problems.quote(node.member(place).name())));
            }
            seen |= ObjectNode.bit(place);
            expected = place + 1;
            readMember(node.member(place));
        }
        requireComplete(node, seen);
        close(node);
    }

    private int nextMember(ObjectNode node, int expected) {
        if (expected < node.size() && parser.nextName(node.memberName(expected))) {
            return expected;
        }
        if (expected >= node.size()) {
            parser.nextToken();
        }
        if (parser.currentToken() == JsonToken.END_OBJECT) {
            return END;
        }
        String name = parser.currentName();
        int place = node.place(name);
        if (place < 0) {
            draft.unknown(() -> error(Problems.unknownProperty(name, node.memberNames())));
            return UNKNOWN;
        }
        return place;
    }

    private static void requireComplete(ObjectNode node, long seen) {
        int missing = node.firstMissing(seen);
        if (missing >= 0) {
            throw new ProblemException(Problems.of(
                    "property.missing", Problems.quote(node.member(missing).name())));
        }
    }

    private void close(ObjectNode node) {
        try {
            node.close(draft);
        } catch (IllegalArgumentException e) {
            throw new ProblemException(Problems.invalid(e));
        }
    }

    private void readMember(Node node) {
        if (node instanceof FigureNode figure) {
            figures().set(figure.index(), JsonFigureReader.read(parser));
        } else if (node instanceof ObjectNode object) {
            readObject(object);
        } else if (node instanceof ScalarNode scalar) {
            readScalar(scalar);
        } else if (node instanceof TableNode table) {
            readTable(table);
        }
    }

    private ReportFigures.Builder figures() {
        return Objects.requireNonNull(draft.figures());
    }

    private void readTable(TableNode table) {
        if (edition != null) {
            readObject(table.content(edition));
            return;
        }
        String path = path();
        TextPosition position = positions.apply(parser.currentTokenLocation());
        pending.add(new Pending(table, JsonCopy.of(parser), path, position));
    }

    private void readScalar(ScalarNode node) {
        String text = node.type().kind().isNumber() ? numberText(node.type().kind()) : text();
        try {
            node.setter().accept(draft, text);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new ProblemException(Problems.invalid(e));
        }
        edition = draft.edition();
    }

    private String text() {
        if (parser.currentToken() != JsonToken.VALUE_STRING) {
            throw unexpected("text");
        }
        return Surrogates.requirePaired(parser.getString());
    }

    /** A number as written; a whole one may be written 2.0 or 2e3, which are the same numbers. */
    private String numberText(ScalarType.Kind kind) {
        JsonToken token = parser.currentToken();
        if (token == JsonToken.VALUE_NUMBER_INT) {
            return parser.getString();
        }
        if (token != JsonToken.VALUE_NUMBER_FLOAT) {
            throw unexpected(kind == ScalarType.Kind.INTEGER ? "integer" : "number");
        }
        if (kind == ScalarType.Kind.DECIMAL) {
            return parser.getString();
        }
        try {
            return Long.toString(parser.getDecimalValue().longValueExact());
        } catch (ArithmeticException | NumberFormatException e) {
            throw new ProblemException(Problems.expected("integer", parser.getString()));
        }
    }

    private ProblemException unexpected(String what) {
        return JsonTokens.unexpected(parser, what);
    }

    private String path() {
        return prefix + parser.streamReadContext().pathAsPointer();
    }

    private LocatedProblemException error(Message problem) {
        return new LocatedProblemException(problem, path(), positions.apply(parser.currentTokenLocation()));
    }
}
