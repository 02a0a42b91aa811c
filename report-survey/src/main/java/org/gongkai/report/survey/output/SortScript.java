package org.gongkai.report.survey.output;

/** Sorts a table by the column whose heading is pressed. Without signs that a page would have to escape. */
final class SortScript {

    static final String TEXT = """

            document.querySelectorAll('table.sortable').forEach(function (table) {
              var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
              var key = function (row, column) {
                var cell = row.cells[column];
                var value = cell.dataset.v === undefined ? cell.textContent : cell.dataset.v;
                return value === '' || isNaN(value) ? value : Number(value);
              };
              var compare = function (one, other) {
                if (typeof one === typeof other) { return typeof one === 'number' ? one - other : one.localeCompare(other, 'zh'); }
                return typeof one === 'number' ? -1 : 1;
              };
              heads.forEach(function (head, column) {
                head.querySelector('button').addEventListener('click', function () {
                  var sign = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
                  heads.forEach(function (each) { each.removeAttribute('aria-sort'); });
                  head.setAttribute('aria-sort', sign === 1 ? 'ascending' : 'descending');
                  var body = table.tBodies[0];
                  Array.prototype.slice.call(body.rows)
                    .sort(function (a, b) { return sign * compare(key(a, column), key(b, column)); })
                    .forEach(function (row) { body.appendChild(row); });
                });
              });
            });
            """;

    private SortScript() {}
}
