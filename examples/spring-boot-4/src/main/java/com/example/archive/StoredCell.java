package com.example.archive;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.gongkai.report.model.figure.Figure;
import org.gongkai.report.model.form.CellAddress;

/**
 * A cell as a row of its own, for queries: its address, how it was stated, and its number, which is null where the cell
 * has none. A blank cell is no zero.
 */
@Embeddable
public class StoredCell {

    private String cell;
    private String state;

    @Column(name = "number_stated", precision = 18, scale = 4)
    private BigDecimal number;

    protected StoredCell() {}

    StoredCell(CellAddress cell, Figure figure) {
        this.cell = cell.toString();
        this.state = figure.state().code();
        this.number = figure.value().orElse(null);
    }

    public String getCell() {
        return cell;
    }

    public String getState() {
        return state;
    }

    public BigDecimal getNumber() {
        return number;
    }
}
