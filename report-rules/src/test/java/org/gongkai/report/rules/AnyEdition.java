package org.gongkai.report.rules;

import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.providers.ArbitraryProvider;
import net.jqwik.api.providers.TypeUsage;
import org.gongkai.report.model.form.Edition;

/** Any edition for the properties of this module: all that there are, the tests' own included. */
public final class AnyEdition implements ArbitraryProvider {

    @Override
    public boolean canProvideFor(TypeUsage type) {
        return type.isOfType(Edition.class);
    }

    @Override
    public Set<Arbitrary<?>> provideFor(TypeUsage type, SubtypeProvider subtypes) {
        return Set.of(Arbitraries.of(Edition.values()));
    }
}
