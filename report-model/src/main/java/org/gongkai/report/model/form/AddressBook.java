package org.gongkai.report.model.form;

/**
 * Sees to it that the addresses of all forms are declared. A service, so that an address need not know the forms that
 * use it; the SDK provides it, nobody else needs to.
 *
 * @since 0.1.0
 */
public interface AddressBook {

    /** Declares the addresses of all editions, where that has not been done yet. */
    void open();
}
