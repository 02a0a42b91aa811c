package org.gongkai.report.cli.command;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.gongkai.report.model.form.Edition;
import picocli.CommandLine;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.TypeConversionException;

/** Reads an edition by its wire code. */
public final class EditionConverter implements ITypeConverter<Edition> {

    /** Stands in help for the codes, until {@link #nameEditions} puts them there. */
    static final String LABEL = "EDITION";

    @Override
    public Edition convert(String code) {
        try {
            return Edition.fromCode(code);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(codes(", "));
        }
    }

    /** Lets each option that takes an edition name those that there are. */
    public static void nameEditions(CommandLine command) {
        for (OptionSpec option : command.getCommandSpec().options().toArray(OptionSpec[]::new)) {
            if (option.paramLabel().equals(LABEL)) {
                command.getCommandSpec().remove(option);
                command.getCommandSpec()
                        .addOption(OptionSpec.builder(option)
                                .paramLabel(codes("|"))
                                .build());
            }
        }
    }

    private static String codes(String separator) {
        return Arrays.stream(Edition.values()).map(Edition::code).collect(Collectors.joining(separator));
    }
}
