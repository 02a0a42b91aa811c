package org.gongkai.report.model.form;

import java.util.List;

/**
 * Adds editions of the form to those of the SDK: a service, found by {@link java.util.ServiceLoader} beside the SDK's
 * own classes. What an edition declares is then read, written, checked and generated like any other.
 *
 * <pre>{@code
 * public final class NextForm implements EditionProvider {
 *     public List<Edition> editions() {
 *         return List.of(Edition.declare("2031", "国办公开办函〔2031〕1号", 2031)
 *                 .tables(Edition.Y2021.form().tables())
 *                 .build());
 *     }
 * }
 * }</pre>
 *
 * @since 0.1.0
 */
public interface EditionProvider {

    /**
     * The editions to add; called once, while the editions are still being found: it may start from
     * {@link Edition#Y2021}, but not ask which editions there are. Each needs a code and a first year that no other
     * has.
     */
    List<Edition> editions();
}
