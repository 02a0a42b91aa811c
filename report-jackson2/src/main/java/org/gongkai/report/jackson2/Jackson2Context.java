package org.gongkai.report.jackson2;

import com.fasterxml.jackson.core.JsonStreamContext;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.TokenStreamContext;

/** Where a parser of Jackson 2 is, in terms of Jackson 3. */
final class Jackson2Context extends TokenStreamContext {

    private final JsonStreamContext context;

    Jackson2Context(JsonStreamContext context) {
        this.context = context;
        _type = context.inObject() ? TYPE_OBJECT : context.inArray() ? TYPE_ARRAY : TYPE_ROOT;
        _index = context.hasCurrentIndex() ? context.getCurrentIndex() : -1;
    }

    @Override
    public @Nullable TokenStreamContext getParent() {
        JsonStreamContext parent = context.getParent();
        return parent == null ? null : new Jackson2Context(parent);
    }

    @Override
    public boolean hasPathSegment() {
        return context.hasPathSegment();
    }

    @Override
    public boolean hasCurrentName() {
        return context.hasCurrentName();
    }

    @Override
    public @Nullable String currentName() {
        return context.getCurrentName();
    }
}
