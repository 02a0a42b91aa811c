/**
 * The annual report on open government information as immutable values, and the national form's declaration.
 *
 * <p>Start at {@link org.gongkai.report.model.DisclosureReport} and {@link org.gongkai.report.model.form.Edition}.
 */
@SuppressWarnings("requires-automatic") // Immutables, at compile time only
module org.gongkai.report.model {
    requires static org.immutables.value;
    requires static org.jspecify;
    requires transitive jakarta.validation;

    exports org.gongkai.report.model;
    exports org.gongkai.report.model.agency;
    exports org.gongkai.report.model.figure;
    exports org.gongkai.report.model.form;
    exports org.gongkai.report.model.form.print;
    exports org.gongkai.report.model.form.term;
    exports org.gongkai.report.model.measure;
    exports org.gongkai.report.model.message;
    exports org.gongkai.report.model.request;
    exports org.gongkai.report.model.section;
    exports org.gongkai.report.model.value;

    uses org.gongkai.report.model.form.AddressBook;
    uses org.gongkai.report.model.form.EditionProvider;

    provides org.gongkai.report.model.form.AddressBook with
            org.gongkai.report.model.form.EditionAddressBook;
}
