package org.gongkai.report.model.form;

/**
 * What an edition's circular wants stated in words, besides the tables.
 *
 * @since 0.1.0
 */
public enum RequiredStatement {
    /** Section 六: whether information-processing fees (信息处理费) were charged, and how much in 元. */
    PROCESSING_FEE
}
