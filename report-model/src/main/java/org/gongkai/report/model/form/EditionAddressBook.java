package org.gongkai.report.model.form;

/**
 * The addresses of all editions: they are declared with the editions' forms.
 *
 * @since 0.1.0
 */
public final class EditionAddressBook implements AddressBook {

    /** Called by the service loader. */
    public EditionAddressBook() {}

    @Override
    public void open() {
        Edition.values();
    }
}
