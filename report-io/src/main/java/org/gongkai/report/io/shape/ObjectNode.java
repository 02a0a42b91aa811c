package org.gongkai.report.io.shape;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.gongkai.report.model.DisclosureReport;
import org.gongkai.report.model.form.term.Label;
import tools.jackson.core.io.SerializedString;

/** A property that holds properties. Their order is that of writing; a reader takes any. */
public final class ObjectNode implements Node {

    /** Which properties were read is kept in the bits of a long. */
    private static final int MOST = 64;

    private final String name;
    private final Label title;
    private final boolean required;
    private final Node[] members;
    private final SerializedString[] names;
    private final Map<String, Integer> places = new HashMap<>();
    private final long requiredMembers;
    private Predicate<DisclosureReport> presence = report -> true;
    private Consumer<ReportDraft> closing = draft -> {};

    ObjectNode(String name, Label title, boolean required, List<? extends Node> members) {
        this.name = name;
        this.title = title;
        this.required = required;
        this.members = members.toArray(Node[]::new);
        this.names =
                members.stream().map(each -> new SerializedString(each.name())).toArray(SerializedString[]::new);
        long mask = 0;
        for (int i = 0; i < members.size(); i++) {
            mask |= members.get(i).isRequired() ? bit(i) : 0;
            places.put(members.get(i).name(), i);
        }
        this.requiredMembers = mask;
        if (places.size() != members.size() || places.size() > MOST) {
            throw new IllegalArgumentException(name + " has " + members.size() + " properties: " + places.keySet());
        }
    }

    static ObjectNode of(Property property, boolean required, List<? extends Node> members) {
        return new ObjectNode(property.code(), property.label(), required, members);
    }

    /** The same, written only for some reports. */
    ObjectNode presentIf(Predicate<DisclosureReport> condition) {
        presence = condition;
        return this;
    }

    /** The same, with what to do when its properties have been read. */
    ObjectNode closing(Consumer<ReportDraft> action) {
        closing = action;
        return this;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Label title() {
        return title;
    }

    @Override
    public boolean isRequired() {
        return required;
    }

    public List<Node> members() {
        return List.of(members);
    }

    public List<String> memberNames() {
        return members().stream().map(Node::name).toList();
    }

    public int size() {
        return members.length;
    }

    public Node member(int place) {
        return members[place];
    }

    public SerializedString memberName(int place) {
        return names[place];
    }

    /** The place of a property among the members; -1 for an unknown one. */
    public int place(String property) {
        return places.getOrDefault(property, -1);
    }

    public static long bit(int place) {
        return 1L << place;
    }

    /** The first property that must be there and is not; -1 where none is missing. */
    public int firstMissing(long seen) {
        long missing = requiredMembers & ~seen;
        return missing == 0 ? -1 : Long.numberOfTrailingZeros(missing);
    }

    public boolean isPresent(DisclosureReport report) {
        return presence.test(report);
    }

    public void close(ReportDraft draft) {
        closing.accept(draft);
    }
}
