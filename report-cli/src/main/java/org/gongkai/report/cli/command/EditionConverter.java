package org.gongkai.report.cli.command;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.gongkai.report.model.form.Edition;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads an edition by its wire code. */
final class EditionConverter implements ITypeConverter<Edition> {

    @Override
    public Edition convert(String code) {
        try {
            return Edition.fromCode(code);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(
                    Arrays.stream(Edition.values()).map(Edition::code).collect(Collectors.joining(", ")));
        }
    }
}
